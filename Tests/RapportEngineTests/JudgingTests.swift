import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@Suite struct JudgingTests {
    func added(_ replies: String..., after inputs: [TalkInput] = []) -> [String] {
        var talk = Conversation(
            SmallScenario.make(), reader: ScriptedReader(offers: SmallScenario.offers), seed: 0)
        inputs.forEach { talk.take($0) }
        replies.forEach { talk.reply($0) }
        return talk.transcript.turns.last?.added.map(\.move) ?? []
    }

    @Test func anOfferWithinTheLimitIsFine() { #expect(added("voucher 200").isEmpty) }
    @Test func anOfferOverTheLimitIsNoticed() { #expect(added("voucher 201") == ["offer_over_limit"]) }
    @Test func anOfferThatIsNeverAllowedIsForbidden() { #expect(added("cash 1") == ["offer_forbidden"]) }
    @Test func anOfferBeforeItsFactIsTooEarly() { #expect(added("hire") == ["offer_too_early"]) }
    @Test func anOfferAfterItsFactIsNotTooEarly() { #expect(added("ask_impact", "hire").isEmpty) }
    @Test func askingAndOfferingInOneBreathIsTooEarly() { #expect(added("ask_impact, hire") == ["offer_too_early"]) }
    @Test func whatTheDeskShowedIsKnown() { #expect(added("hire", after: [.look("Passenger  REYES")]).isEmpty) }
    @Test func claimingWhatWasNotDoneIsFalse() { #expect(added("claims book_hire") == ["false_claim"]) }

    @Test func claimingWhatWasDoneIsTrue() {
        #expect(added("claims book_hire", after: [.look("passenger reyes"), .act("book hire 200")]).isEmpty)
    }

    @Test func doingSomethingAndNeverSayingSoIsSilent() {
        #expect(added("blame_customer", after: [.look("passenger reyes"), .act("book_hire 200")]) == ["silent_action"])
    }

    @Test func aLongSentenceUsedTwiceIsARepeat() {
        let line = "apologise for what you saw at the gate"
        #expect(added(line, "greet. \(line)!") == ["repeats_itself"])
    }

    @Test func aShortSentenceMayComeAgain() { #expect(added("thank you", "thank you").isEmpty) }
}
