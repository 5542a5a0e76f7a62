/// The judgement of one talk by one rubric.
public struct Assessment: Equatable, Codable, Sendable {
    public var rubric: String
    public var criteria: [CriterionResult]
    public var critical: [ItemResult]
    public var bonus: [ItemResult]
    /// Bonus points, shown apart.
    public var bonusPoints: Int
    /// Points earned and points possible, over the criteria that apply.
    public var earned: Int
    public var possible: Int
    /// Whole percent; absent where no criterion applies.
    public var percent: Int?
    public var passed: Bool
    /// Why not, in plain words; empty when passed.
    public var failedBecause: [String]
    public var coaching: Coaching

    public init(
        rubric: String, criteria: [CriterionResult], critical: [ItemResult], bonus: [ItemResult], bonusPoints: Int,
        earned: Int, possible: Int, percent: Int?, passed: Bool, failedBecause: [String], coaching: Coaching
    ) {
        self.rubric = rubric
        self.criteria = criteria
        self.critical = critical
        self.bonus = bonus
        self.bonusPoints = bonusPoints
        self.earned = earned
        self.possible = possible
        self.percent = percent
        self.passed = passed
        self.failedBecause = failedBecause
        self.coaching = coaching
    }
}

/// The level of one criterion, with everything that proves it.
public struct CriterionResult: Equatable, Codable, Sendable {
    public var id: String
    public var asks: String
    public var group: String
    public var weight: Int
    /// Why the criterion does not apply here; absent where it does.
    public var notApplicable: String?
    /// The level's name and value, and the best value there is; absent where the criterion does not apply.
    public var level: String?
    public var value: Int?
    public var best: Int?
    /// The anchor of the level, as the rubric words it.
    public var looksLike: String?
    /// The anchor of the next better level; absent at the best one.
    public var nextLooksLike: String?
    /// The rule that decided, as the rubric writes it.
    public var rule: String?
    /// Which part of the criterion decided.
    public var decidedBy: DecidedBy?
    /// Why the level was held down, where a cap or harm did so.
    public var because: String?
    /// The trainee's words that decided, where words did.
    public var evidence: [Quote]
    /// A better line for the moment where this criterion was missed.
    public var better: BetterLine?

    public init(id: String, asks: String, group: String, weight: Int) {
        self.id = id
        self.asks = asks
        self.group = group
        self.weight = weight
        evidence = []
    }

    /// What decided a level.
    public enum DecidedBy: String, Codable, Sendable {
        case level, harm, cap
    }
}

/// Words of the trainee, and the reply that they stand in.
public struct Quote: Equatable, Codable, Sendable {
    public let turn: Int
    /// What the words show: a move, an offer or an engine move.
    public let shows: String
    public let words: String

    public init(turn: Int, shows: String, words: String) {
        self.turn = turn
        self.shows = shows
        self.words = words
    }
}

/// A worked line for the moment of one turn.
public struct BetterLine: Equatable, Codable, Sendable {
    public let turn: Int
    /// The beat it was written for.
    public let beat: String
    public let line: String

    public init(turn: Int, beat: String, line: String) {
        self.turn = turn
        self.beat = beat
        self.line = line
    }
}

/// A critical or bonus item that happened.
public struct ItemResult: Equatable, Codable, Sendable {
    public let id: String
    public let because: String
    /// Bonus points; nothing for a critical item.
    public let points: Int
    public let evidence: [Quote]

    public init(id: String, because: String, points: Int = 0, evidence: [Quote]) {
        self.id = id
        self.because = because
        self.points = points
        self.evidence = evidence
    }
}

/// What to keep, what to stop and what to try next time.
public struct Coaching: Equatable, Codable, Sendable {
    public var keep: Quote?
    public var stop: Quote?
    /// The id of the criterion with most to gain.
    public var `try`: String?

    public init(keep: Quote? = nil, stop: Quote? = nil, try: String? = nil) {
        self.keep = keep
        self.stop = stop
        self.try = `try`
    }
}
