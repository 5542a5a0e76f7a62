import Foundation
import RapportAuthoring
import RapportExchange
import RapportFormat
import RapportModel
import Synchronization

/// Times simulated talks: each shipped scenario on one and on two cores, then made-up scenarios of growing size.
func measureSimulation(runs: Int) async throws {
    print(
        "simulated talks, \(runs) by each of \(SimulatedPlayer.usual.count) players; the first pass reads, the second remembers"
    )
    let library = Library(root: "scenarios")
    for id in library.scenarioIDs {
        guard let loaded = library.load(id).value else { continue }
        await measureSimulation(of: loaded, named: id, runs: runs)
    }
    for beats in [10, 100, 1000] {
        guard let loaded = try GeneratedScenario.library(beats: beats).load(GeneratedScenario.id).value else {
            print("the made-up scenario of \(beats) beats does not load")
            continue
        }
        await measureSimulation(of: loaded, named: "\(beats) beats", runs: runs)
    }
}

private func measureSimulation(of loaded: LoadedScenario, named name: String, runs: Int) async {
    let clock = ContinuousClock()
    var simulation: Simulation?
    let ready = clock.measure { simulation = Simulation(loaded) }
    guard let simulation else { return }
    let quick = clock.measure { _ = Simulation(loaded).quickSummary() }
    let first = await time(simulation, runs: runs, jobs: 1)
    let again = await time(simulation, runs: runs, jobs: 1)
    let both = await time(simulation, runs: runs, jobs: 2)
    let fresh = await time(Simulation(loaded), runs: runs, jobs: 2)
    print(
        "\(name): ready in \(seconds(ready)) s, quick look \(seconds(quick)) s; talks a second: "
            + "one core \(rate(first)), remembering \(rate(again)); two cores \(rate(fresh)), remembering \(rate(both)); "
            + "\(first.replies) replies, \(simulation.readings) read")
}

private func time(_ simulation: Simulation, runs: Int, jobs: Int) async -> (time: Duration, talks: Int, replies: Int) {
    let talks = SimulatedPlayer.usual.flatMap { player in
        Simulation.seeds(from: 1, runs: runs).map { (player: player, seed: $0) }
    }
    let tally = Mutex(Tally(simulation.scenario, seed: 1, runs: runs))
    let clock = ContinuousClock()
    let start = clock.now
    _ = await OrderedWork(jobs: jobs).run(talks) {
        simulation.talk($0.player, seed: $0.seed)
    } deliver: { talk in
        tally.withLock { $0.add(talk) }
        return true
    }
    let time = clock.now - start
    let replies = tally.withLock { $0.summary.players.reduce(0) { $0 + $1.replies } }
    return (time, talks.count, replies)
}

private func seconds(_ time: Duration) -> String { String(format: "%.2f", time / .seconds(1)) }

private func rate(_ run: (time: Duration, talks: Int, replies: Int)) -> Int {
    Int(Double(run.talks) / (run.time / .seconds(1)))
}
