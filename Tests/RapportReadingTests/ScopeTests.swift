import RapportModel
import RapportReading
import Testing

@Suite struct ScopeTests {
    private func sorry() throws -> CueReader { try reader("(i|we) * (sorry|apologise)", "sorry") }

    @Test(arguments: [
        "If I were sorry, I would say so.", "I'd apologise if it had been us.", "I would be sorry if it mattered.",
        "Unless I am sorry you get nothing.", "Were I sorry, I would tell you.", "Ask whether I am sorry.",
        "Had we been wrong I would apologise.",
    ])
    func aMoveUnderAConditionDoesNotCount(reply: String) throws {
        #expect(try sorry().evidence(in: reply) == nil)
    }

    @Test(arguments: [
        "If you send me the photo, I am sorry and will pay.", "I am sorry. If you like, call me.",
        "I'm sorry, and if you like I can call.", "Were you hurt? I am sorry.",
    ])
    func aConditionElsewhereLeavesItAlone(reply: String) throws {
        #expect(try sorry().evidence(in: reply) != nil)
    }

    @Test func aCueMaySpellOutTheConditionItself() throws {
        #expect(try reader("sorry if").evidence(in: "I'm sorry if it hurt.") == "sorry if")
        #expect(try reader("if * offended").evidence(in: "If you were offended, fine.") == "If you were offended")
    }

    @Test func whatFollowsTheConditionIsPromised() throws {
        let reader = try reader("i will (sort|call)")
        #expect(reader.evidence(in: "I'll sort it if you send me a photo.") == "I'll sort")
        #expect(reader.evidence(in: "If you send me a photo I'll sort it.") == "I'll sort")
    }

    @Test(arguments: [
        "He said \"I am sorry\" and left.", "He said \u{201C}I am sorry\u{201D} and left.", "> I am sorry\nReally?",
        "You wrote 'we are sorry' yesterday.", "You wrote \u{2018}we are sorry\u{2019} yesterday.",
    ])
    func wordsOfSomebodyElseDoNotCount(reply: String) throws {
        #expect(try sorry().evidence(in: reply) == nil)
    }

    @Test(arguments: [
        "\"I am sorry.\"", "\u{201C}I am sorry\u{201D}", "The 12\" record: I am sorry",
        "It's the drivers' van, I'm sorry",
        "The 'Marlowe' dress, I am sorry",
    ])
    func quotationMarksAroundTheWholeReplyOrElsewhereQuoteNothing(reply: String) throws {
        #expect(try sorry().evidence(in: reply) != nil)
    }

    @Test(arguments: [
        "What happened?", "what happened", "So, what happened", "Could you tell me what happened",
        "I wonder what happened",
        "May I ask what happened", "Tell me what happened.", "I'd like to hear what happened.",
        "Let me know what happened.", "Walk me through what happened.",
        "So who told you what happened", "How old is it and what happened, if I may ask",
        "If you could tell me what happened, I can help.", "Could you say what happened, if you don't mind?",
        "Would it help us to know what happened, if you have the time?",
    ])
    func aQuestionIsToldByItsMarkOrItsWords(reply: String) throws {
        #expect(try reader("what happened", isQuestion: true).evidence(in: reply) != nil)
    }

    @Test(arguments: [
        "I'm sorry about what happened.", "I know what happened.", "Is it you? I know what happened.",
        "I don't need to know what happened.", "Thank you for telling me what happened.",
    ])
    func aStatementAsksNothing(reply: String) throws {
        #expect(try reader("what happened", isQuestion: true).evidence(in: reply) == nil)
    }

    @Test(arguments: [
        "Dear Mr. Reyes is sorry", "by 9 a.m. is sorry", "by 9 A.M. is sorry", "see example.com is sorry",
        "at 10.30 is sorry",
    ])
    func aFullStopInsideASentenceDoesNotEndIt(reply: String) throws {
        let words = reply.split(separator: " ").first.map(String.init) ?? ""
        #expect(try reader("\(words) * * is sorry").evidence(in: reply) == reply)
    }
}
