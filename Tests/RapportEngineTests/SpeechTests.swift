import RapportModel
import Testing

@testable import RapportEngine

/// Which of its ways a customer says a thing.
@Suite struct SpeechTests {
    @Test(arguments: UInt64(0)..<20) func noneComesAgainWhileOthersAreLeft(_ seed: UInt64) {
        var speech = Speech(seed: seed)
        let line = Line(["One.", "Two.", "Three."])
        let said = (0..<3).map { _ in speech.next(of: line, named: "beat", in: .wary) }
        #expect(Set(said).count == 3)
    }

    @Test(arguments: UInt64(0)..<20) func aSentenceThatWasSaidElsewhereIsSaidOtherwise(_ seed: UInt64) {
        var speech = Speech(seed: seed)
        _ = speech.next(of: Line(["You read the booking. Nobody reads the booking."]), named: "one", in: .wary)
        let other = Line(["Thank you. You read the booking!", "Thank you, and goodbye."])
        #expect(speech.next(of: other, named: "two", in: .wary) == "Thank you, and goodbye.")
    }

    @Test func whoHasNoOtherWordsSaysItAgain() {
        var speech = Speech(seed: 0)
        let line = Line(["Nobody reads the booking."])
        let said = (0..<2).map { _ in speech.next(of: line, named: "one", in: .wary) }
        #expect(said == ["Nobody reads the booking.", "Nobody reads the booking."])
    }
}
