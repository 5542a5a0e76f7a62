/// What is judged when a talk is over, how much each part weighs, and what fails an attempt outright.
public struct Rubric: Equatable, Sendable {
    public let id: String
    public let title: String
    /// Level names with their values, lowest first.
    public let scale: [ScaleStep]
    public let pass: PassRule
    public let criteria: [Criterion]
    public let critical: [CriticalItem]
    public let bonus: [BonusItem]
    /// The most bonus points in all.
    public let mostBonus: Int

    public init(
        id: String, title: String, scale: [ScaleStep], pass: PassRule, criteria: [Criterion],
        critical: [CriticalItem], bonus: [BonusItem], mostBonus: Int
    ) {
        self.id = id
        self.title = title
        self.scale = scale
        self.pass = pass
        self.criteria = criteria
        self.critical = critical
        self.bonus = bonus
        self.mostBonus = mostBonus
    }

    /// The value of a level; nil where the scale has no such level.
    public func value(of level: String) -> Int? { scale.first { $0.name == level }?.value }

    /// A level's name and what it is worth.
    public struct ScaleStep: Equatable, Sendable {
        public let name: String
        public let value: Int

        public init(name: String, value: Int) {
            self.name = name
            self.value = value
        }
    }

    /// When an attempt passes; a critical item fails it whatever the points.
    public struct PassRule: Equatable, Sendable {
        /// The least percent, 0 to 100.
        public let percent: Int
        /// From this weight on, no criterion may be at the lowest level; nil where none is so heavy.
        public let noAbsentFromWeight: Int?

        public init(percent: Int, noAbsentFromWeight: Int?) {
            self.percent = percent
            self.noAbsentFromWeight = noAbsentFromWeight
        }
    }
}

/// What must be so for a level, cap or item: every part that is given must hold.
public struct Clause: Equatable, Sendable {
    /// Holds at some reply; the first such reply is the evidence.
    public let when: Condition?
    /// Holds at no reply.
    public let never: Condition?
    /// Holds when the talk is over.
    public let atEnd: Condition?

    public init(when: Condition? = nil, never: Condition? = nil, atEnd: Condition? = nil) {
        self.when = when
        self.never = never
        self.atEnd = atEnd
    }
}

/// One thing judged.
public struct Criterion: Equatable, Sendable {
    public let id: String
    /// The question that the criterion answers.
    public let asks: String
    /// What it is about: `empathy` or `resolution` in the default rubric.
    public let group: String
    public let weight: Int
    /// Roles that the scenario must give; where one is missing the criterion does not apply.
    public let needs: [Need]
    /// What brings the lowest level, whatever else was done.
    public let harm: Clause?
    /// Best first; the last has no clause.
    public let levels: [Level]
    public let caps: [Cap]

    public init(
        id: String, asks: String, group: String, weight: Int, needs: [Need] = [], harm: Clause? = nil,
        levels: [Level], caps: [Cap] = []
    ) {
        self.id = id
        self.asks = asks
        self.group = group
        self.weight = weight
        self.needs = needs
        self.harm = harm
        self.levels = levels
        self.caps = caps
    }

    /// A role that a scenario must give, and how many must have it.
    public struct Need: Equatable, Sendable {
        public let role: String
        public let atLeast: Int

        public init(role: String, atLeast: Int = 1) {
            self.role = role
            self.atLeast = atLeast
        }
    }

    /// How well it was done, in the words a human marker would use.
    public struct Level: Equatable, Sendable {
        public let name: String
        public let clause: Clause?
        /// One observable sentence: the anchor.
        public let looksLike: String

        public init(name: String, clause: Clause?, looksLike: String) {
            self.name = name
            self.clause = clause
            self.looksLike = looksLike
        }
    }

    /// A bound on the level, with its reason.
    public struct Cap: Equatable, Sendable {
        public let clause: Clause
        public let atMost: String
        public let because: String

        public init(clause: Clause, atMost: String, because: String) {
            self.clause = clause
            self.atMost = atMost
            self.because = because
        }
    }
}

/// What fails an attempt whatever the points.
public struct CriticalItem: Equatable, Sendable {
    public let id: String
    public let needs: [Criterion.Need]
    public let clause: Clause
    public let because: String

    public init(id: String, needs: [Criterion.Need] = [], clause: Clause, because: String) {
        self.id = id
        self.needs = needs
        self.clause = clause
        self.because = because
    }
}

/// Points shown apart, which never count towards the pass.
public struct BonusItem: Equatable, Sendable {
    public let id: String
    public let needs: [Criterion.Need]
    public let clause: Clause
    public let points: Int
    public let because: String

    public init(id: String, needs: [Criterion.Need] = [], clause: Clause, points: Int, because: String) {
        self.id = id
        self.needs = needs
        self.clause = clause
        self.points = points
        self.because = because
    }
}
