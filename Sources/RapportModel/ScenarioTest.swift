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
    /// Whether the talk may stop before an ending.
    public let isOpen: Bool

    public init(
        name: String, seed: UInt64 = 0, steps: [Step], nps: Int? = nil, passes: Bool? = nil, isOpen: Bool = false
    ) {
        self.name = name
        self.seed = seed
        self.steps = steps
        self.nps = nps
        self.passes = passes
        self.isOpen = isOpen
    }

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
}
