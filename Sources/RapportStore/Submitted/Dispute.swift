/// A trainee's objection to the level of one criterion of a card that they handed in.
public struct Dispute: Equatable, Codable, Sendable {
    /// The form of a dispute.
    public static let currentSchema = 1

    public let schema: Int
    /// SHA-256 of the card's file.
    public let card: String
    public let by: String
    /// Seconds since 1970, UTC.
    public let at: Int
    public let criterion: String
    public let because: String

    /// Makes a dispute.
    public init(card: String, by: String, at: Int, criterion: String, because: String) {
        schema = Self.currentSchema
        self.card = card
        self.by = by
        self.at = at
        self.criterion = criterion
        self.because = because
    }
}

extension Dispute: SubmittedRecord {
    var problem: String? {
        if !InputStore.isHash(card) { return "'card' is no SHA-256" }
        return DatedName.seconds.contains(at) ? nil : "'at' is not a time"
    }
}
