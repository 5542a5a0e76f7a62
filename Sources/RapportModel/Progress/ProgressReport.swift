/// How a trainee's practice is coming along, by nobody's measure but their own.
public struct ProgressReport: Equatable, Encodable, Sendable {
    public let trainee: String
    /// How many talks were finished.
    public let talks: Int
    /// How many days had a talk or a drill in them.
    public let days: Int
    public let criteria: [CriterionTrend]
    public let scenarios: [ScenarioProgress]
    /// Ids of scenarios that have come due, the most pressing first.
    public let due: [String]
    /// Customers who would recommend (9, 10), who stay silent (7, 8) and who would warn others (0 to 6).
    public let promoters: Int
    public let silent: Int
    public let detractors: Int
    /// Improvement clues that open questions brought out.
    public let clues: Int
    public let drills: [DrillProgress]

    public init(
        trainee: String, talks: Int, days: Int, criteria: [CriterionTrend], scenarios: [ScenarioProgress],
        due: [String], promoters: Int, silent: Int, detractors: Int, clues: Int, drills: [DrillProgress]
    ) {
        self.trainee = trainee
        self.talks = talks
        self.days = days
        self.criteria = criteria
        self.scenarios = scenarios
        self.due = due
        self.promoters = promoters
        self.silent = silent
        self.detractors = detractors
        self.clues = clues
        self.drills = drills
    }
}

/// One criterion over all talks in which it applied.
public struct CriterionTrend: Equatable, Encodable, Sendable {
    public let id: String
    public let asks: String
    public let weight: Int
    /// The level at each talk as a percent of the best one, oldest first.
    public let percents: [Int]

    public init(id: String, asks: String, weight: Int, percents: [Int]) {
        self.id = id
        self.asks = asks
        self.weight = weight
        self.percents = percents
    }

    /// The mean of the first talks and of the latest: up to three at either end, and none at both.
    public var atFirst: Int { Self.mean(percents.prefix(few)) }
    public var lately: Int { Self.mean(percents.suffix(few)) }

    private var few: Int { max(1, min(3, percents.count / 2)) }

    /// How much there is to gain: what is missing lately, times the weight.
    public var gain: Int { (100 - lately) * weight }

    private static func mean(_ numbers: ArraySlice<Int>) -> Int {
        numbers.isEmpty ? 0 : (numbers.reduce(0, +) * 2 + numbers.count) / (numbers.count * 2)
    }
}

extension ProgressReport {
    /// The criterion with most to gain; the first of equals, and absent before the first scored talk.
    public var weakest: CriterionTrend? {
        criteria.reduce(nil as CriterionTrend?) { best, next in
            next.gain > (best?.gain ?? 0) ? next : best
        }
    }
}

/// One scenario that was played.
public struct ScenarioProgress: Equatable, Encodable, Sendable {
    public let scenario: String
    public let title: String
    public let attempts: Int
    /// The first percent, the best and the latest; absent where no talk was scored.
    public let first: Int?
    public let best: Int?
    public let last: Int?
    public let isMastered: Bool

    public init(
        scenario: String, title: String, attempts: Int, first: Int?, best: Int?, last: Int?, isMastered: Bool
    ) {
        self.scenario = scenario
        self.title = title
        self.attempts = attempts
        self.first = first
        self.best = best
        self.last = last
        self.isMastered = isMastered
    }
}

/// The moments of one drill so far.
public struct DrillProgress: Equatable, Encodable, Sendable {
    /// The criterion, or the drill's own id.
    public let drill: String
    public let moments: Int
    public let clean: Int
    /// How many were clean at the first try.
    public let atOnce: Int

    public init(drill: String, moments: Int, clean: Int, atOnce: Int) {
        self.drill = drill
        self.moments = moments
        self.clean = clean
        self.atOnce = atOnce
    }
}
