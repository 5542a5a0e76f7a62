import RapportAuthoring
import RapportExchange
import RapportFormat
import RapportModel
import RapportTerminal
import Synchronization

/// All talks of a simulation, played side by side and added up in order.
struct SimulationRun {
    private let scenarios: [LoadedScenario]
    private let players: [SimulatedPlayer]
    private let runs: Int
    private let seed: UInt64
    private let replies: [String]

    init(_ scenarios: [LoadedScenario], players: [SimulatedPlayer], runs: Int, seed: UInt64, replies: [String]) {
        self.scenarios = scenarios
        self.players = players
        self.runs = runs
        self.seed = seed
        self.replies = replies
    }

    /// One talk to play.
    private struct Talk {
        let player: SimulatedPlayer
        let seed: UInt64
    }

    /// The summaries in the order of the scenarios; the same on any number of cores.
    @MainActor
    func summaries(jobs: Int) async -> [SimulationSummary] {
        let bar = ProgressBar(
            total: scenarios.count * players.count * runs, noun: ("talk", "talks"),
            isShown: StandardStreams.canShowProgressBeforeResults)
        defer { bar.finish() }
        let talks = players.flatMap { player in
            Simulation.seeds(from: seed, runs: runs).map { Talk(player: player, seed: $0) }
        }
        let work = OrderedWork(jobs: jobs)
        var summaries: [SimulationSummary] = []
        // One scenario after the other, so that only one keeps its readings.
        for (place, loaded) in scenarios.enumerated() {
            let simulation = Simulation(loaded, replies: replies)
            let tally = Mutex((tally: Tally(simulation.scenario, seed: seed, runs: runs), done: place * talks.count))
            _ = await work.run(talks) {
                simulation.talk($0.player, seed: $0.seed)
            } deliver: { talk in
                tally.withLock { state in
                    state.tally.add(talk)
                    state.done += 1
                    bar.advance(to: state.done)
                }
                return true
            }
            summaries.append(tally.withLock { $0.tally.summary })
        }
        return summaries
    }
}
