/// What is left of people who were removed: how many cards there were, never who.
public struct Forgotten: Equatable, Codable, Sendable {
    /// The form of the record.
    public static let currentSchema = 1

    public let schema: Int
    /// Oldest first.
    public var removals: [Removal]

    init() {
        schema = Self.currentSchema
        removals = []
    }

    /// One removal.
    public struct Removal: Equatable, Codable, Sendable {
        /// Seconds since 1970, UTC.
        public let at: Int
        /// Who removed them; `themselves` where it was they.
        public let by: String
        /// How many cards there were.
        public let cards: Int
        /// SHA-256 of the file of the chain's last receipt; absent where there was none.
        public let last: String?
    }
}

extension Forgotten: SubmittedRecord {
    var problem: String? {
        removals.allSatisfy { DatedName.seconds.contains($0.at) && (0...1_000_000_000).contains($0.cards) }
            ? nil : "'removals' has a value that cannot be"
    }
}
