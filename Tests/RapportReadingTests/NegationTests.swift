import RapportReading
import Testing

@Suite struct NegationTests {
    private func sorry() throws -> CueReader {
        try reader(
            "(i|we) * (sorry|apologise)", "sorry", "apologise", "an apology", "(could|can) not be more sorry",
            "can not apologise enough")
    }

    @Test(arguments: [
        "I'm not sorry.", "I am not in any way at all sorry.", "I will not be apologising.",
        "I never said sorry.", "You leave without an apology.", "I'm not going to say sorry for that.",
        "I won't apologise.", "Nobody here is sorry.", "I don't think I am sorry.", "We have no reason to apologise.",
        "I refuse to apologise.", "It's not that I'm sorry.", "Neither my colleague nor I apologise.",
        "Sorry is not the word.", "An apology will not be given.",
    ])
    func aDeniedApologyIsNoApology(reply: String) throws {
        #expect(try sorry().evidence(in: reply) == nil)
    }

    @Test(arguments: [
        "Don't worry, I'm sorry.", "No problem, I'm sorry.", "I can't apologise enough.", "I couldn't be more sorry.",
        "I'm not only sorry, I will pay.", "This should not have happened and I'm sorry.",
        "You did not get it on time, so I am sorry.", "No, I am sorry.", "I won't argue: I'm sorry.",
        "That is not good enough. I'm sorry.", "I can't believe it, I am sorry.", "It was not you but we are sorry.",
        "I am sorry you were not told.", "I'm sorry that it was not clear.",
    ])
    func aNegationElsewhereLeavesItAlone(reply: String) throws {
        #expect(try sorry().evidence(in: reply) != nil)
    }

    @Test func aNegatorThatTheCueSpellsOutDeniesNothing() throws {
        let reader = try reader("(can not|will not) refund")
        #expect(reader.evidence(in: "We can't refund that.") == "can't refund")
    }

    @Test func aNegatorInTheGapDenies() throws {
        #expect(try reader("i * call you").evidence(in: "I will not call you") == nil)
        #expect(try reader("i * call you").evidence(in: "I will call you") == "I will call you")
    }

    @Test(arguments: ["Couldn't you tell me what happened?", "Why don't you tell me what happened?"])
    func aNegatedQuestionStillAsks(reply: String) throws {
        #expect(try reader("what happened", isQuestion: true).evidence(in: reply) == "what happened")
    }
}
