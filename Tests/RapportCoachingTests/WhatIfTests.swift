import RapportCoaching
import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@Suite struct WhatIfTests {
    private let inputs: [TalkInput] = [
        .reply("apologise"), .look("passenger reyes"), .hint, .act("book_hire 200"), .reply("hm"), .reply("ask_impact"),
    ]

    private var transcript: Transcript { Talks.played(inputs).transcript }

    @Test(arguments: 1...3) func theTalkStandsAsItStoodBeforeTheReply(turn: Int) throws {
        let moment = try WhatIf(transcript, before: turn, beginning: Talks.beginning())
        #expect(moment.talk.transcript.turns == Array(transcript.turns.prefix(turn - 1)))
        #expect(moment.talk.feelings == transcript.turns[turn - 1].before)
    }

    @Test func whatWasDoneAtTheDeskBeforeTheReplyIsDoneAndTheRestIsRemembered() throws {
        let moment = try WhatIf(transcript, before: 2, beginning: Talks.beginning())
        #expect(moment.talk.done == ["book_hire"])
        #expect(moment.talk.known.contains("concert"))
        #expect(moment.rest == [.reply("ask_impact")])
    }

    @Test func theSameReplyIsTheSameTurn() throws {
        let moment = try WhatIf(transcript, before: 2, beginning: Talks.beginning())
        #expect(moment.saying("hm").transcript.turns.last == transcript.turns[1])
        #expect(moment.saying("apologise").transcript.turns.last != transcript.turns[1])
        #expect(moment.talk.transcript.turns.count == 1, "trying changes nothing")
    }

    @Test(arguments: [0, 4, -1, Int.max]) func aTurnThatIsNotThereIsRefused(turn: Int) {
        #expect(throws: WhatIf.Trouble.noSuchTurn(last: 3)) {
            try WhatIf(transcript, before: turn, beginning: Talks.beginning())
        }
    }

    @Test func aTalkThatComesOutOtherwiseIsRefusedWithTheTurn() {
        let other = Talks.beginning(SmallScenario.make(drift: FeelingChange(patience: -6)))
        #expect(throws: WhatIf.Trouble.differs(turn: 1)) {
            try WhatIf(transcript, before: 3, beginning: other)
        }
    }
}
