import RapportCoaching
import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@Suite struct SwingsTests {
    private func swings(_ replies: String...) -> [Swing] {
        let talk = Talks.played(replies.map(TalkInput.reply))
        return Swings(talk.transcript, scenario: talk.scenario, rubric: Talks.rubric).all
    }

    @Test func aSwingIsTheReplysOwnDoingAndTheScoreAsItStood() {
        #expect(
            swings("apologise", "apologise, ask_impact") == [
                Swing(
                    turn: 1, feelings: FeelingChange(mood: 10, trust: 5), before: 0, after: 25,
                    levels: [.init(criterion: "E1", from: "absent", to: "some")]),
                Swing(
                    turn: 2, feelings: .none, before: 25, after: 50,
                    levels: [.init(criterion: "E1", from: "some", to: "fitting")]),
            ])
    }

    @Test func theDriftOfTimeIsNobodysDoing() {
        #expect(swings("hm").map(\.thirds) == [0])
    }

    @Test func theSumIsTheMeanOfTheFeelingsPlusTheScore() {
        let swing = swings("apologise")[0]
        #expect(swing.thirds == 15 + 3 * 25)
        #expect(swing.points == 30)
    }

    @Test func whatOnlyTheEndingSettlesIsNotThisReplysDoing() {
        let talk = Talks.played([.look("passenger reyes"), .act("book_hire 200"), .reply("hire, claims book_hire")])
        #expect(talk.ending?.name == "won_back")
        let swings = Swings(talk.transcript, scenario: talk.scenario, rubric: Talks.rubric).all
        #expect(swings.map(\.after) == [0])
        #expect(swings.map(\.feelings) == [FeelingChange(mood: 30, trust: 30)])
    }
}
