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
    /// The scores of the last cards, oldest first.
    public var recent: [Int]
    /// How far up each criterion's levels the person stands on average, from 0 to 1, by the criterion's id.
    public var levels: [String: LevelMean]

    public init(name: String, cards: Int, passed: Int, percent: Double?, best: Int?, lastStarted: Int) {
        self.name = name
        self.cards = cards
        self.passed = passed
        self.percent = percent
        self.best = best
        self.lastStarted = lastStarted
        recent = []
        levels = [:]
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
    public let people: Int
    /// Absent where too few people stand behind it.
    public let mean: LevelMean?

    public init(id: String, asks: String, group: String, people: Int, mean: LevelMean?) {
        self.id = id
        self.asks = asks
        self.group = group
        self.people = people
        self.mean = mean
    }
}
