import Foundation
import RapportCoaching
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring
import RapportTestSupport
import Testing

/// Debriefs of talks of the shipped scenarios, with the reader that trainees have.
@Suite struct DebrieferTests {
    private static let library = Library(root: Repository.root.appending(path: "scenarios").path)
    private static let guitar = library.load("broken-guitar").value

    private func debrief(_ inputs: [TalkInput], hasTried: Bool = true) throws -> (Debrief, Scorecard) {
        let loaded = try #require(Self.guitar)
        let scenario = loaded.file.scenario(seed: 1)
        let cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
        let reader = LearnedReader(cues: cues, caution: .fair)
        let beginning = Conversation(scenario, reader: reader, seed: 1)
        var talk = beginning
        inputs.forEach { talk.take($0) }
        let card = Scorecard(
            scenario: scenario.id, title: scenario.title, customer: scenario.customer.name, trainee: "ana", seed: 1,
            started: 0, ended: 0, engine: "", reader: "", files: [], transcript: talk.transcript,
            survey: try #require(talk.survey()), story: try #require(talk.story(by: loaded.wordOfMouth)), clues: [],
            hintsUsed: 0,
            assessment: Scorer(scenario: scenario, rubric: loaded.rubric, reader: reader).score(talk.transcript))
        let debrief = Debriefer(beginning: beginning, rubric: loaded.rubric).debrief(card, hasTried: hasTried)
        return (try #require(debrief), card)
    }

    private let lost = [
        "I'm sorry, that must have been awful to watch. What happened at the gate?",
        "I can send you a $150 voucher right away.", "What if I made it $250?", "Those are the rules, I'm afraid.",
    ].map(TalkInput.reply)

    @Test func theTurnWithTheWorstSwingDecidedATalkThatFailed() throws {
        let (debrief, card) = try debrief(lost)
        let scenario = try #require(Self.guitar).file.scenario(seed: 1)
        let swings = Swings(card.transcript, scenario: scenario, rubric: try #require(Self.guitar).rubric).all
        #expect(debrief.decisive.swing == swings.min { $0.thirds < $1.thirds })
        #expect(debrief.decisive.isGood == false)
        #expect(debrief.decisive.broughtEnding)
        #expect(debrief.question.contains("turn 4"))
    }

    @Test func theModelIsOfThisPlaceAndOfThisCustomer() throws {
        let (debrief, card) = try debrief(lost)
        let wins = try #require(debrief.wins)
        #expect(!wins.answer.isEmpty)
        #expect(wins.reply != debrief.decisive.reply)
        #expect(!card.assessment.criteria.contains { $0.better?.line == wins.reply }, "it stands on the card already")
        #expect(!wins.reply.contains("{"), "the seed's own values are filled in")
    }

    @Test func whereNoTestLosesThereTheWorstExampleDoes() throws {
        let (debrief, _) = try debrief(lost)
        let loses = try #require(debrief.loses)
        #expect(loses.reply != debrief.decisive.reply)
        #expect(!loses.answer.isEmpty)
        let beat = try #require(Self.guitar).file.scenario(seed: 1).beats.filter { beat in
            beat.branches.contains { $0.example == loses.reply }
        }
        #expect(!beat.isEmpty, "it is an example of the scenario's own")
    }

    @Test func withoutAFirstTryThereIsNoModelAndNoAdviceFromOne() throws {
        let (debrief, _) = try debrief(lost, hasTried: false)
        #expect(debrief.wins == nil)
        #expect(debrief.loses == nil)
        #expect(debrief.next == .again)
    }

    @Test func aReplyThatFailsTheAttemptByItselfDecidedIt() throws {
        let replies = [
            "I've booked the hire guitar for you already.", "I can send you a $150 voucher right away.",
            "Those are the rules, I'm afraid.", "Those are the rules, I'm afraid.", "Those are the rules, I'm afraid.",
            "Those are the rules, I'm afraid.",
        ]
        let (debrief, card) = try debrief(replies.map(TalkInput.reply))
        let critical = try #require(card.assessment.critical.first)
        #expect(debrief.decisive.turn == critical.evidence.first?.turn)
        #expect(debrief.decisive.critical == critical.because)
        #expect(debrief.question.contains("check before"))
    }

    @Test func aTalkThatPassedIsOneToBeGladOf() throws {
        let loaded = try #require(Self.guitar)
        let winning = try #require(loaded.file.scenario(seed: 1).tests.first { $0.passes == true })
        let (debrief, card) = try debrief(winning.steps.map(\.input))
        #expect(card.assessment.passed)
        #expect(debrief.decisive.isGood)
        #expect(debrief.decisive.swing.thirds > 0)
        #expect(debrief.loses != nil || debrief.wins != nil)
    }
}
