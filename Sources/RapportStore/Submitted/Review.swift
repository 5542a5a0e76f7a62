/// What somebody said of a card that was handed in: a comment, other levels, answers to disputes.
///
/// It stands beside the card and never changes it: the machine's own levels stay.
public struct Review: Equatable, Codable, Sendable {
    /// The form of a review.
    public static let currentSchema = 1

    public let schema: Int
    /// SHA-256 of the card's file.
    public let card: String
    public let by: String
    /// Seconds since 1970, UTC.
    public let at: Int
    public let comment: String?
    public let overrides: [Override]?
    public let answers: [Answer]?

    /// Makes a review; lists that are empty are left out of its file.
    public init(
        card: String, by: String, at: Int, comment: String? = nil, overrides: [Override] = [], answers: [Answer] = []
    ) {
        schema = Self.currentSchema
        self.card = card
        self.by = by
        self.at = at
        self.comment = comment
        self.overrides = overrides.isEmpty ? nil : overrides
        self.answers = answers.isEmpty ? nil : answers
    }

    /// Another level for one criterion, and why.
    public struct Override: Equatable, Codable, Sendable {
        public let criterion: String
        public let level: String
        public let because: String

        public init(criterion: String, level: String, because: String) {
            self.criterion = criterion
            self.level = level
            self.because = because
        }
    }

    /// The answer to one dispute.
    public struct Answer: Equatable, Codable, Sendable {
        /// The dispute's number, from 1.
        public let dispute: Int
        public let decision: Decision
        public let because: String

        public init(dispute: Int, decision: Decision, because: String) {
            self.dispute = dispute
            self.decision = decision
            self.because = because
        }
    }

    /// How far a dispute is right.
    public enum Decision: String, Codable, CaseIterable, Sendable {
        case accept, part, reject
    }
}

extension Review: SubmittedRecord {
    var problem: String? {
        if !InputStore.isHash(card) { return "'card' is no SHA-256" }
        return DatedName.seconds.contains(at) ? nil : "'at' is not a time"
    }
}
