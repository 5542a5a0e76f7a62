import Foundation
import RapportFormat
import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@testable import RapportAuthoring

/// What each made-up trainee is made to do.
@Suite struct PlayerTests {
    private static let seeds: ClosedRange<UInt64> = 1...40

    private func talks(_ player: SimulatedPlayer, replies: [String] = []) throws -> [Conversation] {
        let simulation = try SampleTalk.simulation(replies: replies)
        return Self.seeds.map { simulation.conversation(player, seed: $0) }
    }

    private func did(_ move: EngineMove, _ talks: [Conversation]) -> Int {
        talks.count { $0.transcript.turns.contains { $0.moves.contains { $0.move == move.rawValue } } }
    }

    @Test(arguments: SimulatedPlayer.usual)
    func everyTalkEnds(player: SimulatedPlayer) throws {
        for talk in try talks(player) {
            #expect(talk.ending != nil)
            #expect(talk.transcript.turns.count <= Scenario.longestTalk)
        }
    }

    @Test(arguments: [SimulatedPlayer.kind, .curious])
    func aHelpfulPlayerDoesAtTheDeskWhatItSays(player: SimulatedPlayer) throws {
        let talks = try talks(player)
        #expect(did(.falseClaim, talks) == 0)
        #expect(talks.allSatisfy { $0.done.contains("send_cup") || $0.transcript.ending != "won" })
        #expect(talks.contains { $0.transcript.ending == "won" })
    }

    @Test func aHelpfulPlayerLooksEverythingUpOnce() throws {
        for talk in try talks(.curious) where talk.transcript.turns.count > 1 {
            let looks = talk.transcript.inputs.filter { if case .look = $0 { true } else { false } }
            #expect(looks.count == talk.scenario.desk.lookUps.count)
        }
    }

    @Test func aHelpfulPlayerOffersNothingThatIsNotItsToGive() throws {
        let talks = try talks(.kind) + talks(.curious)
        #expect(did(.offerForbidden, talks) + did(.offerOverLimit, talks) + did(.offerTooEarly, talks) == 0)
    }

    @Test func aRudePlayerIsNeverPleasant() throws {
        let models = try SampleTalk.loaded().file.scenario(seed: 0).beats.flatMap { $0.models.map(\.reply) }
        for talk in try talks(.rude) {
            #expect(!talk.transcript.turns.contains { models.contains($0.reply) })
        }
        #expect(try talks(.rude).allSatisfy { $0.transcript.ending != "won" || $0.transcript.turns.count > 1 })
    }

    @Test func aGenerousPlayerKnowsNoLimitInHalfOfItsTalks() throws {
        let over = did(.offerOverLimit, try talks(.generous))
        #expect((5...35).contains(over))
    }

    @Test func aPlayerWithAFileSaysNothingElse() throws {
        let replies = ["I am sorry.", "/look order 7 history", "/do send_cup", "A new cup is coming."]
        let talks = try talks(.replies, replies: replies)
        #expect(talks.flatMap(\.transcript.turns).allSatisfy { replies.contains($0.reply) && !$0.reply.hasPrefix("/") })
        #expect(talks.contains { $0.done == ["send_cup"] })
        #expect(talks.contains { $0.known.contains("glue") })
    }

    @Test(arguments: SimulatedPlayer.usual)
    func aScenarioWithoutDeskOrOffersIsPlayedAllTheSame(player: SimulatedPlayer) throws {
        let simulation = try SampleTalk.simulation { text in
            text.components(separatedBy: "  glue:\n")[0]
                + """
                desk: {case: Nothing.}
                start: opening
                timeout: left
                beats:
                  opening:
                    says: Well?
                    branches:
                      - {when: apologise, example: I am sorry., go: won}
                      - {else: true, example: Okay., say: Hm., go: opening}
                endings:
                  won: {role: resolved, nps: 9..10, headline: A, told_to: B, story: C.}
                  left: {role: lost, nps: 0..2, headline: A, told_to: B, story: C.}
                tests:
                  - {name: sorry, steps: [{agent: I am sorry., expect: {ending: won}}]}

                """
        }
        #expect(simulation.conversation(player, seed: 3).ending != nil)
    }
}
