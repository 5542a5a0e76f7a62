/// Which parts of a scenario some talks came through, and which they did not.
public struct Coverage: Equatable, Sendable {
    /// Every part that a test can reach, in the order of the kinds and of the file.
    public let items: [Item]

    /// The kinds of parts that are counted.
    public enum Kind: String, CaseIterable, Sendable {
        case beat, branch, ending, fact, reaction, tripwire
        case action = "desk action"
        case lookUp = "look-up"
    }

    /// One part of a scenario.
    public struct Item: Equatable, Sendable {
        public let kind: Kind
        public let part: Visits.Part
        /// What it is called, for people: `branch 3 of 'opening': when voucher or cash`.
        public let title: String
        /// Whether it stands in the persona's file, which other scenarios use too.
        public let isShared: Bool
        /// Keys and places that lead to it from the top of its file.
        public let path: [String]
        /// How many talks came through it.
        public let talks: Int

        /// Whether any did.
        public var isReached: Bool { talks > 0 }
    }

    /// So many of so many.
    public struct Count: Equatable, Sendable {
        public let reached: Int
        public let total: Int

        /// Makes a count.
        public init(reached: Int, total: Int) {
            self.reached = reached
            self.total = total
        }

        /// Whole percent, rounded down, so that 100 means all; 100 too where there is nothing to reach.
        public var percent: Int { total == 0 ? 100 : reached * 100 / total }
    }

    /// The parts in the scenario's own file, which its own tests should reach.
    public var own: [Item] { items.filter { !$0.isShared } }

    /// Those of them that no talk came through.
    public var unreached: [Item] { own.filter { !$0.isReached } }

    /// How many of a kind, in the scenario's own file, were reached.
    public func count(of kind: Kind) -> Count { Self.count(own.filter { $0.kind == kind }) }

    /// How many parts of the scenario's own file were reached.
    public var total: Count { Self.count(own) }

    static func count(_ items: [Item]) -> Count {
        Count(reached: items.count(where: \.isReached), total: items.count)
    }
}
