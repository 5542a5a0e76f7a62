import Foundation
import RapportCoaching
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportTestSupport
import Testing

/// The moments that a shipped scenario gives to a drill.
@Suite struct DrillMomentTests {
    private static let loaded = Library(root: Repository.root.appending(path: "scenarios").path).load("broken-guitar")
        .value

    private static func moments(_ criterion: String) -> [DrillMoment] {
        guard let loaded else { return [] }
        let scenario = loaded.file.scenario(seed: 0)
        let cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
        let beginning = Conversation(scenario, reader: LearnedReader(cues: cues, caution: .fair), seed: 0)
        return DrillMoments.moments(for: criterion, in: beginning, rubric: loaded.rubric)
    }

    @Test(arguments: ["E1", "E2", "E3", "E4"]) func everyModelIsCleanAndSayingNothingIsNot(criterion: String) {
        let moments = Self.moments(criterion)
        #expect(!moments.isEmpty)
        for moment in moments {
            for model in moment.models { #expect(moment.judge(model).isClean, "\(model)") }
            let nothing = moment.judge("One moment.")
            #expect(!nothing.isClean)
            #expect(nothing.value < moment.target)
        }
    }

    @Test func aBeatGivesOneMomentAndTheCustomerHasJustSpoken() {
        let moments = Self.moments("E1")
        #expect(Set(moments.map(\.talk.beat)).count == moments.count)
        #expect(moments.allSatisfy { !$0.heard.isEmpty && $0.talk.ending == nil })
    }

    @Test func whatWasSaidBeforeEarnsNothing() throws {
        // The test talk has said sorry and named the feeling long before its later moments.
        let later = try #require(
            Self.moments("E4").max { $0.talk.transcript.turns.count < $1.talk.transcript.turns.count })
        #expect(later.judge("Which day would suit you?").value == 0)
    }

    @Test func harmIsNeverClean() throws {
        let moment = try #require(Self.moments("E1").first)
        let verdict = moment.judge(
            "That must be so upsetting, I'm so sorry, but you are overreacting. Those are the rules. Calm down.")
        #expect(!verdict.isClean)
    }

    @Test func whatIsMissingForTheNextLevelIsSaidInWords() throws {
        let moment = try #require(Self.moments("E1").first)
        let verdict = moment.judge("Hello. Which flight was it?")
        #expect(verdict.level == "absent")
        #expect(verdict.missing.joined().contains("says sorry"))
        #expect(!verdict.missing.joined().contains("stock phrases"), "bad advice")
    }
}
