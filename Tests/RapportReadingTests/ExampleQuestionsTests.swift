import RapportModel
import Testing

@testable import RapportReading

/// Questions of a scenario's own, known by what their examples mean.
@Suite struct ExampleQuestionsTests {
    private let questions: ExampleQuestions
    private let flask: Move

    init() throws {
        flask = Move(
            name: "ask_flask", means: "asks what he drank", isQuestion: true, cues: [try Cue(parsing: "flask")],
            hit: ["What was in the flask?", "Did you take anything to drink?", "What did you have on the way, tea?"],
            miss: ["Who gave you the flask?"])
        let daughter = Move(
            name: "ask_daughter", means: "asks after his daughter", isQuestion: true, cues: [],
            hit: ["What is your daughter called?", "How is your girl?", "Have you any children?"])
        questions = ExampleQuestions(moves: [flask, daughter])
    }

    private func moves(_ reply: String, found: [FoundMove] = []) -> [String] {
        questions.corrected(found, by: QuestionFinder.standard.questions(in: reply)).map(\.move)
    }

    private func cue(_ words: String, in reply: String) -> FoundMove {
        FoundMove(move: "ask_flask", evidence: Evidence(start: 0, end: reply.utf8.count, words: words))
    }

    @Test(arguments: ["What did you have to drink?", "was there tea in your flask"])
    func otherWordsAskTheSame(_ reply: String) { #expect(moves(reply) == ["ask_flask"]) }

    @Test func whatIsAskedTwiceIsOneMove() {
        #expect(moves("What did you have to drink? Was there tea in your flask?") == ["ask_flask"])
    }

    @Test func aWordInPassingAsksForSomethingElse() {
        let reply = "Does Nell know yet how far you came?"
        #expect(moves(reply, found: [cue("flask", in: reply)]).isEmpty)
    }

    @Test func aCounterExampleIsNotMeant() {
        let reply = "And who gave you that flask?"
        #expect(moves(reply, found: [cue("flask", in: reply)]).isEmpty)
    }

    @Test func whatIsNoQuestionIsLeftToItsCue() {
        let reply = "I like a good flask."
        #expect(moves(reply, found: [cue("flask", in: reply)]) == ["ask_flask"])
    }

    @Test func twoExamplesAreTooFew() {
        let few = Move(name: "ask_flask", means: "", isQuestion: true, cues: [], hit: Array(flask.hit.prefix(2)))
        #expect(
            ExampleQuestions(moves: [few]).corrected(
                [], by: QuestionFinder.standard.questions(in: "What was in the flask?")
            ).isEmpty)
    }

    @Test func theExampleItselfIsAlikeToTheLastBit() {
        let same = Meaning(of: "What was in the flask?").likeness(to: Meaning(of: "what was in the FLASK?"))
        #expect(abs(same - 1) < 1e-6)
    }

    @Test(arguments: ["Was there tea in your flask?", "What became of that flask?", "I am sorry about your flask.", ""])
    func oneMoveIsFoundAsAmongAllOthers(_ reply: String) throws {
        let sorry = Move(name: "apologise", means: "says sorry", cues: [try Cue(parsing: "i am (so|) sorry")])
        let reader = LearnedReader(cues: CueReader(lexicon: MoveLexicon(moves: [flask, sorry])), caution: .fair)
        for move in ["ask_flask", "apologise"] {
            #expect(reader.showing(move, in: reply) == reader.read(reply).moves.first { $0.move == move })
        }
    }
}
