import RapportModel
import RapportReading
import Testing

@Suite struct TalkTests {
    private let said = ReplyContext(
        customerName: "Tomás Reyes",
        history: [
            .init(
                speaker: .customer,
                text: "Your people threw my guitar across the tarmac. I watched. The neck is in two pieces."),
            .init(speaker: .agent, text: "Where is your memorial?"),
        ])

    private func talkReader() throws -> CueReader {
        CueReader(
            lexicon: MoveLexicon(moves: [
                try Move(name: "restate", means: "restates", cues: [Cue(parsing: "in other words")]),
                try Move(name: "personalise", means: "personalises", cues: [Cue(parsing: "loyal customer")]),
                try Move(
                    name: "blame_customer", means: "blames", isHarmful: true, cues: [Cue(parsing: "you should have")]),
            ]))
    }

    @Test(arguments: [
        "You saw them throwing a guitar over the tarmac.", "In other words, no.",
        "I see. So your guitar has its neck broken in two.",
    ])
    func takingUpTheStoryInOwnWordsRestates(reply: String) throws {
        #expect(try talkReader().read(reply, in: said).moves.map(\.move) == ["restate"])
    }

    @Test(arguments: [
        "Your people threw my guitar across the tarmac, you say.", "I understand you.", "The guitar and the tarmac.",
        "Where was your guitar on the tarmac?", "Your memorial matters.", "Please put your guitar on the tarmac.",
        "You can carry a guitar over the tarmac.", "He said \"your guitar, your neck\".",
    ])
    func copyingAskingOrGuessingDoesNot(reply: String) throws {
        #expect(try talkReader().read(reply, in: said).moves.isEmpty)
    }

    @Test func blamingInTheCustomersWordsIsBlaming() throws {
        let moves = try talkReader().read("You should have watched your guitar on the tarmac.", in: said).moves
        #expect(moves.map(\.move) == ["blame_customer"])
    }

    @Test(arguments: ["I hear you, Tomás.", "tomas, hello", "Dear Mr Reyes,"])
    func theNameMakesItPersonal(reply: String) throws {
        #expect(try talkReader().read(reply, in: said).moves.map(\.move) == ["personalise"])
    }

    @Test func aNameThatIsAlsoAWordMustLookLikeOne() throws {
        let context = ReplyContext(customerName: "Will May")
        #expect(try talkReader().read("Will you wait? You may.", in: context).moves.isEmpty)
        #expect(try talkReader().read("Thank you, Will.", in: context).moves.map(\.move) == ["personalise"])
    }

    @Test func aNameThatStandsForOtherWordsIsNoThankYou() throws {
        #expect(
            try talkReader().read("Thank you, you there.", in: ReplyContext(customerName: "Ty Okafor")).moves.isEmpty)
    }

    @Test func withoutTheMovesTheRulesShowNothing() throws {
        #expect(try reader("unheard").read("Your guitar on the tarmac, Tomás.", in: said) == Reading())
    }
}
