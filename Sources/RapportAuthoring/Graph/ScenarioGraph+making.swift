public import RapportFormat
import RapportModel

extension ScenarioGraph {
    /// The graph of a scenario, in the variant of seed 0.
    ///
    /// - Parameter visits: how many talks came through its parts; without it no shares are shown.
    public init(of loaded: LoadedScenario, visits: Visits? = nil) {
        let scenario = loaded.file.scenario(seed: 0)
        let maker = GraphMaker(scenario: scenario, loaded: loaded, visits: visits)
        id = loaded.file.id
        title = scenario.title
        subtitle = "\(scenario.customer.name) writes to \(scenario.brand) (\(scenario.customer.channel.rawValue))"
        start = scenario.start
        boxes = scenario.beats.map(maker.box) + [maker.anyTime] + scenario.endings.map(maker.box)
        talks = visits?.talks
    }
}

/// Makes boxes and ways from the parts of a scenario.
private struct GraphMaker {
    typealias Graph = ScenarioGraph

    let scenario: Scenario
    let loaded: LoadedScenario
    let visits: Visits?

    func box(_ beat: Beat) -> Graph.Box {
        Graph.Box(
            id: beat.name, kind: .beat, line: loaded.file.places.keyRange(of: ["beats", beat.name]).line,
            text: beat.says?.otherwise.first ?? beat.says?.all.first ?? "", ways: ways(of: beat),
            share: visits?.share(of: .beat(beat.name)))
    }

    func box(_ ending: Ending) -> Graph.Box {
        let outcome = Graph.Outcome.allCases.first { ending.roles.contains($0.rawValue) } ?? .other
        return Graph.Box(
            id: ending.name, kind: .ending(outcome, nps: ending.nps),
            line: loaded.file.places.keyRange(of: ["endings", ending.name]).line, text: ending.headline, ways: [],
            share: visits?.share(of: .ending(ending.name)))
    }

    /// Tripwires and the clock, which lead to an ending from wherever the talk is.
    var anyTime: Graph.Box {
        let wires = scenario.customer.persona.tripwires.enumerated().map { place, wire in
            (
                target: wire.go,
                branch: Graph.Branch(
                    place: place, condition: "\(wire.when)", example: nil, line: line(ofTripwire: place),
                    share: visits?.share(of: .tripwire(place)))
            )
        }
        let clock = Graph.Branch(
            place: wires.count, condition: "turn \(Condition.Comparison.atLeast.rawValue) \(Scenario.longestTalk)",
            example: nil, line: loaded.file.places.keyRange(of: ["timeout"]).line, share: visits?.share(of: .timeout))
        let ways = grouped(wires + [(target: scenario.timeout, branch: clock)]) { branches, _ in
            visits.map { _ in branches.compactMap(\.share).reduce(0, +) }
        }
        let lines = ways.flatMap(\.branches).map(\.line)
        return Graph.Box(
            id: Graph.anyTimeID, kind: .anyTime, line: lines.first ?? 1,
            text: "Whatever the beat, once this holds the talk is over.", ways: ways,
            share: visits.map { _ in ways.compactMap(\.share).reduce(0, +) })
    }

    private func line(ofTripwire place: Int) -> Int {
        let own = ["customer", "tripwires", "\(place)"]
        guard !loaded.file.places.has(own) else { return loaded.file.places.range(of: own).line }
        return loaded.file.places.keyRange(of: ["customer", "persona"]).line
    }

    private func ways(of beat: Beat) -> [Graph.Way] {
        let branches = beat.branches.enumerated().map { place, branch in
            (
                target: branch.go,
                branch: Graph.Branch(
                    place: place, condition: branch.isElse ? "else" : "\(branch.when)", example: branch.example,
                    line: loaded.file.places.range(of: ["beats", beat.name, "branches", "\(place)"]).line,
                    share: visits?.share(of: .branch(beat: beat.name, place: place)))
            )
        }
        return grouped(branches) { _, target in visits?.share(of: .way(from: beat.name, to: target)) }
    }

    /// One way for each target, in the order of their first branches.
    private func grouped(
        _ branches: [(target: String, branch: Graph.Branch)], share: ([Graph.Branch], String) -> Double?
    ) -> [Graph.Way] {
        var targets: [String] = []
        for branch in branches where !targets.contains(branch.target) { targets.append(branch.target) }
        return targets.map { target in
            let found = branches.filter { $0.target == target }.map(\.branch)
            return Graph.Way(target: target, branches: found, share: share(found, target))
        }
    }
}
