import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@Suite struct AftermathTests {
    func ended(_ inputs: TalkInput...) -> Conversation {
        var talk = Conversation(
            SmallScenario.make(), reader: ScriptedReader(offers: SmallScenario.offers), seed: 0)
        inputs.forEach { talk.take($0) }
        return talk
    }

    let model = WordOfMouth(
        note: "A game's model.", sources: [], tells: [20, 18, 15, 12, 10, 8, 5, 0, 0, 4, 9], postedFactor: 10,
        mostAfterRecovery: 3)

    @Test func thereIsNoSurveyWhileTheTalkGoesOn() {
        #expect(ended(.reply("apologise")).survey() == nil)
    }

    @Test(arguments: [(0, 8), (24, 8), (25, 9), (74, 9), (75, 10), (100, 10)])
    func trustPicksThePointInTheRange(trust: Int, answer: Int) {
        let scenario = SmallScenario.make(
            feels: Feelings(mood: 50, patience: 50, trust: trust), drift: .none, reactions: [],
            beats: [Beat(name: "opening", says: nil, branches: [Branch(when: .always, go: "won_back")])])
        var talk = Conversation(scenario, reader: ScriptedReader(), seed: 0)
        talk.reply("greet")
        #expect(talk.survey()?.answer == answer)
    }

    @Test func theWorstTurnIsQuoted() {
        let survey = ended(
            .reply("apologise"), .reply("greet"), .look("passenger reyes"), .act("book_hire 9"), .reply("hire")
        )
        .survey()
        #expect(survey?.stoodOut == "This: “apologise”.")
        #expect(survey?.stoodOutTurn == 1)
    }

    @Test func anEarnedClueAnswersWhatCouldBeBetter() {
        let talk = ended(.reply("invite_feedback"), .reply("blame_customer"))
        #expect(talk.survey()?.improve == "Open the desk on Sundays.")
        #expect(talk.clues == ["Open the desk on Sundays."])
    }

    @Test func withoutAClueTheCustomerShrugs() {
        #expect(ended(.reply("blame_customer")).survey()?.improve == "No idea.")
    }

    @Test func aPostedStoryReachesMorePeople() {
        #expect(ended(.reply("blame_customer")).story(by: model)?.heardBy == 200)
    }

    @Test func aRecoveredCustomerNeverOutRefersOneNeverFailed() {
        #expect(model.heard(answer: 10, isPosted: false, isRecovery: true) == 3)
        #expect(model.heard(answer: 10, isPosted: false, isRecovery: false) == 9)
    }

    @Test func hintsAreCountedAndNeverTheSameTwice() {
        let talk = ended(.hint, .hint)
        #expect(talk.hintsUsed == 2)
        let texts = talk.transcript.events.compactMap { if case .hint(let text) = $0 { text } else { nil } }
        #expect(Set(texts).count == 2)
    }
}
