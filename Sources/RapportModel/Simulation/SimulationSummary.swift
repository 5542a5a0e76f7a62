/// What simulated talks with one customer came to: who wins how often, what was never seen, what is odd, how hard it is.
public struct SimulationSummary: Equatable, Codable, Sendable {
    public var scenario: String
    public var title: String
    /// The level that the author states, 1 to 5.
    public var statedLevel: Int
    /// The seed that the talks count on from.
    public var seed: UInt64
    /// Talks of each player.
    public var runs: Int
    public var players: [PlayerSummary]
    /// Every beat, ending, branch and hidden fact with the talks that came there; nought is worth a look.
    public var visits: Visits
    /// Lines that were heard three times or more in one talk, with the number of such talks; those heard most first.
    public var oftenHeard: [Count]
    public var oddities: [Oddity]
    /// Absent where the players that it is computed from did not all play.
    public var difficulty: Difficulty?

    /// Gathers a summary.
    public init(
        scenario: String, title: String, statedLevel: Int, seed: UInt64, runs: Int, players: [PlayerSummary],
        visits: Visits, oftenHeard: [Count], oddities: [Oddity], difficulty: Difficulty?
    ) {
        self.scenario = scenario
        self.title = title
        self.statedLevel = statedLevel
        self.seed = seed
        self.runs = runs
        self.players = players
        self.visits = visits
        self.oftenHeard = oftenHeard
        self.oddities = oddities
        self.difficulty = difficulty
    }

    /// All talks of all players.
    public var talks: Int { players.reduce(0) { $0 + $1.talks } }

    /// The figures of one player; nil where it did not play.
    public subscript(player: SimulatedPlayer) -> PlayerSummary? { players.first { $0.player == player } }

    /// How many talks came to each part of a scenario.
    public struct Visits: Equatable, Codable, Sendable {
        public var beats: [Count]
        public var endings: [Count]
        public var branches: [BranchCount]
        /// Hidden facts that the customer can tell, with the talks in which they told them.
        public var facts: [Count]

        /// Gathers the counts.
        public init(beats: [Count], endings: [Count], branches: [BranchCount], facts: [Count]) {
            self.beats = beats
            self.endings = endings
            self.branches = branches
            self.facts = facts
        }
    }

    /// How often a branch was taken.
    public struct BranchCount: Equatable, Codable, Sendable {
        public var beat: String
        /// Its place in the beat, from 0.
        public var branch: Int
        /// Its condition as the author wrote it.
        public var when: String
        public var count: Int

        /// Counts a branch.
        public init(beat: String, branch: Int, when: String, count: Int) {
            self.beat = beat
            self.branch = branch
            self.when = when
            self.count = count
        }
    }
}

/// How hard a scenario is, computed from what players came to.
public struct Difficulty: Equatable, Codable, Sendable {
    /// 1 gentle to 5 brutal.
    public var level: Int
    /// How many of a hundred typical talks do not pass.
    public var hardship: Double
    /// The median percent of the best, the typical and the worst player.
    public var best: Int
    public var typical: Int
    public var worst: Int

    /// Notes a computed level.
    public init(level: Int, hardship: Double, best: Int, typical: Int, worst: Int) {
        self.level = level
        self.hardship = hardship
        self.best = best
        self.typical = typical
        self.worst = worst
    }
}
