import RapportEngine
import RapportModel
import RapportReading
import Testing

@testable import RapportAuthoring

@Suite struct SimulationTests {
    @Test func theSameSeedGivesTheSameTalk() throws {
        let (first, second) = (try SampleTalk.simulation(), try SampleTalk.simulation())
        for player in SimulatedPlayer.usual {
            #expect(first.conversation(player, seed: 7).transcript == second.conversation(player, seed: 7).transcript)
        }
    }

    @Test func otherSeedsGiveOtherTalks() throws {
        let simulation = try SampleTalk.simulation()
        let talks = Simulation.seeds(from: 1, runs: 20).map { simulation.conversation(.typical, seed: $0).transcript }
        #expect(talks.contains { $0 != talks[0] })
    }

    @Test func itDoesNotMatterHowManyPlayAtOnce() async throws {
        let simulation = try SampleTalk.simulation()
        let alone = simulation.summary(runs: 10, seed: 3)
        let talks = await withTaskGroup(of: (Int, SimulatedTalk).self) { group in
            let all = SimulatedPlayer.usual.flatMap { player in
                Simulation.seeds(from: 3, runs: 10).map { (player, $0) }
            }
            for (place, talk) in all.enumerated() {
                group.addTask { (place, simulation.talk(talk.0, seed: talk.1)) }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        var tally = Tally(simulation.scenario, seed: 3, runs: 10)
        talks.forEach { tally.add($0) }
        #expect(tally.summary == alone)
    }

    @Test func everyValueOfEveryVariableIsPlayed() throws {
        let simulation = try SampleTalk.simulation {
            $0.replacing("customer:\n", with: "vary:\n  colour: [blue, green, red]\ncustomer:\n")
                .replacing("My cup came chipped.", with: "My {colour} cup came chipped.")
        }
        let openings = Set((1...12).flatMap { simulation.conversation(.kind, seed: $0).transcript.opening })
        #expect(openings == ["My blue cup came chipped.", "My green cup came chipped.", "My red cup came chipped."])
    }

    @Test func aSummaryTellsWhoWinsAndWhatWasNeverSeen() throws {
        let summary = try SampleTalk.simulation {
            $0.replacing("  mending:\n", with: "  nowhere:\n    branches: [{else: true, go: mending}]\n  mending:\n")
                .replacing(
                    "{when: apologise, example",
                    with: "{when: done send_voucher and send_nothing, go: nowhere}\n      - {when: apologise, example"
                )
                .replacing("desk:\n", with: "moves:\n  send_nothing: {means: sends nothing, cues: [xyzzy]}\ndesk:\n")
        }.summary(runs: 30, seed: 1)
        #expect(summary[.kind]?.talks == 30)
        #expect(summary[.kind].map { $0.passed > 20 } == true)
        #expect(summary[.rude]?.passed == 0)
        #expect(summary.visits.beats.first { $0.name == "nowhere" }?.count == 0)
        #expect(summary.visits.facts.map(\.name) == ["birthday"])
        #expect(summary.missedBars.map(\.bar).contains(.everyBeatReached))
        #expect(!summary.isUnwinnable)
        #expect(!summary.isUnlosable)
    }

    @Test func aTalkReadFromMemoryIsTheTalkReadAnew() throws {
        let loaded = try SampleTalk.loaded()
        let memory = Simulation(loaded)
        let anew = Simulation(loaded) { LearnedReader(cues: $0, caution: .fair) }
        for (player, seed) in [(SimulatedPlayer.kind, UInt64(1)), (.kind, 2), (.typical, 3)] {
            let talk = memory.conversation(player, seed: seed).transcript
            #expect(talk == anew.conversation(player, seed: seed).transcript)
            #expect(talk == memory.conversation(player, seed: seed).transcript)
        }
        #expect(memory.readings > 0)
    }
}
