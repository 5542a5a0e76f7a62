public import RapportModel

/// Adds up simulated talks of one scenario; talks come in any order of players, each player's in the order of seeds.
public struct Tally: Sendable {
    private let scenario: Scenario
    private let seed: UInt64
    private let runs: Int
    private var players: [SimulatedPlayer: PlayerTally] = [:]
    private var visits: VisitTally
    private var oftenHeard: [String: Int] = [:]
    private var oddities = OddityTally()

    /// Begins with nothing.
    public init(_ scenario: Scenario, seed: UInt64, runs: Int) {
        self.scenario = scenario
        self.seed = seed
        self.runs = runs
        visits = VisitTally()
    }

    /// Adds a talk.
    public mutating func add(_ talk: SimulatedTalk) {
        players[talk.player, default: PlayerTally()].add(talk)
        visits.add(talk)
        for line in talk.oftenHeard { oftenHeard[line, default: 0] += 1 }
        oddities.add(talk, in: scenario)
    }

    /// What all of them came to.
    public var summary: SimulationSummary {
        let summaries = SimulatedPlayer.allCases.compactMap { player in
            players[player]?.summary(of: player, in: scenario)
        }
        return SimulationSummary(
            scenario: scenario.id, title: scenario.title, statedLevel: scenario.level, seed: seed, runs: runs,
            players: summaries, visits: visits.visits(in: scenario),
            oftenHeard: Count.most(oftenHeard), oddities: oddities.oddities,
            difficulty: Difficulty(players: summaries))
    }
}
