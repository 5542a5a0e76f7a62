/// What one person's cards come to.
public struct MemberFigures: Equatable, Encodable, Sendable {
    public let name: String
    public let cards: Int
    public let passed: Int
    /// The mean of the scored cards, in percent; absent where none was scored.
    public let percent: Double?
    public let best: Int?
    /// When the last talk began, in seconds since 1970, UTC.
    public let lastStarted: Int
    /// How many cards have an incident.
    public var incidents: Int
    /// The scores of the last cards, oldest first.
    public var recent: [Int]
    /// Absent where there are not two scores.
    public var change: ScoreChange?
    /// How far up each criterion's levels the person stands on average, from 0 to 1, by the criterion's id.
    public var levels: [String: LevelMean]

    public init(name: String, cards: Int, passed: Int, percent: Double?, best: Int?, lastStarted: Int) {
        self.name = name
        self.cards = cards
        self.passed = passed
        self.percent = percent
        self.best = best
        self.lastStarted = lastStarted
        incidents = 0
        recent = []
        levels = [:]
    }
}

/// A person's first and last scores on average, in percent, over as many cards each; none counts as both.
public struct ScoreChange: Equatable, Encodable, Sendable {
    public let cards: Int
    public let first: Double
    public let last: Double

    public init(cards: Int, first: Double, last: Double) {
        self.cards = cards
        self.first = first
        self.last = last
    }
}

/// The mean of levels as a share of the best level, and how many there were.
public struct LevelMean: Equatable, Encodable, Sendable {
    public let share: Double
    public let cards: Int

    public init(share: Double, cards: Int) {
        self.share = share
        self.cards = cards
    }
}

/// What all cards come to in one criterion.
public struct CriterionFigures: Equatable, Encodable, Sendable {
    public let id: String
    public let asks: String
    public let group: String
    /// The weight that the rubric gives it.
    public let weight: Int
    public let people: Int
    /// These are absent where too few people stand behind them.
    public let mean: LevelMean?
    public let misses: Misses?

    public init(
        id: String, asks: String, group: String, weight: Int, people: Int, mean: LevelMean?, misses: Misses?
    ) {
        self.id = id
        self.asks = asks
        self.group = group
        self.weight = weight
        self.people = people
        self.mean = mean
        self.misses = misses
    }

    /// The cards in which a criterion was not met at all.
    public struct Misses: Equatable, Encodable, Sendable {
        /// At the lowest level, which a mean of high and low ones hides.
        public let cards: Int
        /// That did not pass for this, alone or with others.
        public let stoppedPasses: Int

        public init(cards: Int, stoppedPasses: Int) {
            self.cards = cards
            self.stoppedPasses = stoppedPasses
        }
    }
}
