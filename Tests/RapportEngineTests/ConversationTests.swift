import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@Suite struct ConversationTests {
    func talk(_ scenario: Scenario = SmallScenario.make(), seed: UInt64 = 0) -> Conversation {
        Conversation(scenario, reader: ScriptedReader(offers: SmallScenario.offers), seed: seed)
    }

    @Test func theCustomerSpeaksFirst() {
        #expect(talk().transcript.opening == ["Well?"])
    }

    @Test func reactionsAddUpAndDriftComesAfterThem() {
        var talk = talk()
        let turn = talk.reply("apologise")
        #expect(turn?.changes.map(\.cause) == ["sorry", "drift"])
        #expect(talk.feelings == Feelings(mood: 30, patience: 45, trust: 45))
    }

    @Test func aFirstApologyIsRewardedOnlyOnce() {
        var talk = talk()
        talk.reply("apologise")
        let again = talk.reply("apologise")
        #expect(again?.changes.map(\.cause) == ["drift"])
    }

    @Test func theFirstBranchThatHoldsIsTaken() {
        var talk = talk()
        let turn = talk.reply("blame_customer, apologise")
        #expect(turn?.branch == 0)
        #expect(talk.ending?.name == "goes_public")
    }

    @Test func goingToAnotherBeatSpeaksTheBranchAndThenTheBeat() {
        var talk = talk()
        #expect(talk.reply("apologise")?.spoken == ["Yes. And?", "Go on, then."])
    }

    @Test func aFactIsToldOnceWhenAskedFor() {
        var talk = talk()
        let asked = talk.reply("ask_impact")
        #expect(asked?.learned == ["concert"])
        #expect(asked?.spoken.first == "Saturday.")
        #expect(talk.reply("ask_impact")?.learned == [])
    }

    @Test func askingForWhatWasToldIsNoticed() {
        var talk = talk()
        talk.reply("ask_impact")
        #expect(talk.reply("ask_impact")?.added.map(\.move) == ["asks_again"])
    }

    @Test func aCustomerWithNothingToSayStillAnswers() {
        var talk = talk()
        talk.reply("apologise")
        #expect(talk.reply("greet")?.spoken == ["Go on."])
    }

    @Test func noLineComesAgainWhileOthersAreLeft() {
        var talk = talk()
        let heard = (0..<6).compactMap { _ in talk.reply("greet")?.spoken.first }
        #expect(Set(heard.prefix(3)) == ["One.", "Two.", "Three."])
        #expect(heard.prefix(3) == heard.suffix(3))
    }

    @Test func anUnreadReplyCostsNothingButTheDrift() {
        var talk = talk()
        let turn = talk.reply("hm")
        #expect(turn?.isUnread == true)
        #expect(turn?.branch == nil)
        #expect(turn?.changes.map(\.cause) == ["drift"])
        #expect(["What do you mean?", "Say that again?"].contains(turn?.spoken.first))
    }

    @Test func aColdReplyInWhichNothingIsFoundIsUnderstoodAllTheSame() {
        var talk = talk()
        let turn = talk.reply("cold")
        #expect(turn?.isUnread == false)
        #expect(turn?.branch == 3)
    }

    @Test func theThirdUnreadReplyInARowTakesElse() {
        var talk = talk()
        talk.reply("hm")
        talk.reply("hm")
        #expect(talk.reply("hm")?.branch == 3)
    }

    @Test func aTripwireEndsTheTalkInTheEndingsOwnWords() {
        var talk = talk(SmallScenario.make(feels: Feelings(mood: 50, patience: 4, trust: 50)))
        #expect(talk.reply("greet")?.spoken == ["Goodbye."])
        #expect(talk.ending?.name == "hung_up")
    }

    @Test func everyTalkEndsByTheFortiethReply() {
        var talk = talk(SmallScenario.make(drift: .none))
        for _ in 0..<50 { talk.reply("greet") }
        #expect(talk.transcript.turns.count == Scenario.longestTalk)
        #expect(talk.ending?.name == "hung_up")
    }

    @Test func nothingHappensAfterTheEnding() {
        var talk = talk()
        talk.reply("blame_customer")
        let over = talk.transcript
        talk.reply("apologise")
        talk.take(.act("book_hire 10"))
        talk.take(.look("passenger reyes"))
        talk.take(.hint)
        #expect(talk.transcript == over)
        #expect(talk.done.isEmpty && talk.known == SmallScenario.make().knownFromTheStart)
    }

    @Test func theSameInputsGiveTheSameTalk() {
        let inputs: [TalkInput] = [
            .reply("greet"), .hint, .look("passenger reyes"), .act("book_hire 50"), .reply("hire"),
        ]
        var one = talk(seed: 7)
        var other = talk(seed: 7)
        inputs.forEach { one.take($0) }
        inputs.forEach { other.take($0) }
        #expect(one.transcript == other.transcript)
        #expect(one.transcript.inputs == inputs)
    }
}
