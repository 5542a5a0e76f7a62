/// A talk written down with what must follow.
public struct ScenarioTest: Equatable, Sendable {
    public let name: String
    /// The seed of the talk.
    public let seed: UInt64
    public let steps: [Step]
    /// The 0 to 10 answer at the end.
    public let nps: Int?
    /// Whether the attempt passes the rubric.
    public let passes: Bool?
    /// The percent that the rubric must give, 0 to 100.
    public let scores: ClosedRange<Int>?
    /// The levels that criteria must come to.
    public let levels: [LevelCheck]
    /// Whether the talk may stop before an ending.
    public let isOpen: Bool

    public init(
        name: String, seed: UInt64 = 0, steps: [Step], nps: Int? = nil, passes: Bool? = nil,
        scores: ClosedRange<Int>? = nil, levels: [LevelCheck] = [], isOpen: Bool = false
    ) {
        self.name = name
        self.seed = seed
        self.steps = steps
        self.nps = nps
        self.passes = passes
        self.scores = scores
        self.levels = levels
        self.isOpen = isOpen
    }

    /// Whether something is expected that only a finished talk can show.
    public var expectsAtEnd: Bool { nps != nil || passes != nil || scores != nil || !levels.isEmpty }

    /// One thing the agent does.
    public struct Step: Equatable, Sendable {
        public let input: TalkInput
        public let expect: Expectation

        public init(input: TalkInput, expect: Expectation) {
            self.input = input
            self.expect = expect
        }
    }

    /// What must hold after a step; empty parts are not checked.
    public struct Expectation: Equatable, Sendable {
        /// Moves, offers and engine moves that the reply must show.
        public var did: [String] = []
        public var didNot: [String] = []
        public var knows: [String] = []
        public var knowsNot: [String] = []
        public var beat: String?
        public var ending: String?
        public var feelings: [FeelingCheck] = []
        /// A phrase in the customer's answer, or in the desk's.
        public var says: String?

        public init() {}

        /// Whether nothing is checked.
        public var isEmpty: Bool { self == Expectation() }
    }

    /// A bound on one feeling, such as mood `>= 30`.
    public struct FeelingCheck: Equatable, Sendable {
        public let feeling: Feeling
        public let comparison: Condition.Comparison
        public let value: Int

        public init(feeling: Feeling, comparison: Condition.Comparison, value: Int) {
            self.feeling = feeling
            self.comparison = comparison
            self.value = value
        }
    }

    /// A bound on the level of one criterion, such as E1 `at least specific`.
    public struct LevelCheck: Equatable, Sendable {
        /// The id of the criterion.
        public let criterion: String
        public let bound: Bound
        /// The name of a level.
        public let level: String

        public init(criterion: String, bound: Bound, level: String) {
            self.criterion = criterion
            self.bound = bound
            self.level = level
        }

        /// Which levels are right: that one, it and all better ones, or it and all worse ones.
        public enum Bound: String, CaseIterable, Sendable {
            case exactly
            case atLeast = "at least"
            case atMost = "at most"

            /// Whether a level's value on the scale stands so to the value of the level that is named.
            public func holds(_ value: Int, _ named: Int) -> Bool {
                switch self {
                case .exactly: value == named
                case .atLeast: value >= named
                case .atMost: value <= named
                }
            }
        }
    }
}

extension ScenarioTest.LevelCheck: CustomStringConvertible {
    /// The check as an author writes it: `E1: at least specific`.
    public var description: String {
        bound == .exactly ? "\(criterion): \(level)" : "\(criterion): \(bound.rawValue) \(level)"
    }
}
