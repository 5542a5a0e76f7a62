import RapportModel
import RapportReading
import Testing

/// What a reading takes from the talk around a reply.
@Suite struct ReplyWordsTests {
    private let reader = LearnedReader(cues: CueReader(lexicon: MoveLexicon()), caution: .fair)
    private let reply = "So your guitar came off flight 417 broken. I can refund $60 today."

    private func shared(_ text: String) -> SharedWords { reader.words(of: reply).shared(with: ContextText(text)) }

    @Test func aTextThatHasNoneOfTheWordsSharesNothing() {
        #expect(shared("Good morning.") == reader.words(of: reply).none)
    }

    @Test(arguments: ["My guitar!", "Flight 417, then.", "It is broken", "You broke it"])
    func everyWordThatTheCustomerSaidMakesADifference(line: String) {
        #expect(shared(line) != reader.words(of: reply).none)
    }

    @Test func whatIsSharedAddsUp() {
        var both = shared("My guitar.")
        both.formUnion(shared("Flight 417."))
        #expect(both == shared("My guitar. Flight 417."))
    }

    @Test func aCopiedRunIsSeenThoughEachOfItsWordsWasSaidBefore() {
        let scattered = "Broken flight 417, off came your guitar so."
        let copied = "So your guitar came off flight 417 broken."
        var words = shared(scattered)
        words.formUnion(shared(copied))
        #expect(words != shared(scattered))
    }

    @Test func aPolicyThatSaysNothingIsNone() {
        #expect(ContextText(known: "not known").isEmpty)
        #expect(!ContextText(known: "Up to $60.").isEmpty)
        #expect(ContextText(known: "Up to $60 or £1,200.").highestAmount == 1200)
    }

    @Test func contextsThatShareTheSameWordsGiveTheSameReading() {
        let lines = ["My guitar is broken.", "A broken guitar, and nobody at the gate would even look at it!"]
        #expect(shared(lines[0]) == shared(lines[1]))
        let readings = lines.map { line in
            let said = ReplyContext.Utterance(speaker: .customer, text: line)
            return reader.read(reply, in: ReplyContext(policy: "Up to $200.", history: [said]))
        }
        #expect(readings[0] == readings[1])
    }
}
