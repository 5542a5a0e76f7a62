/// What is written when a card is handed in: a link of the trainee's chain.
///
/// Each receipt holds the hash of the one before it, so that a card that was changed, taken away or put elsewhere is found
/// (``SubmittedCards/check()``). Whoever owns the disk can write the whole chain anew: it is no proof against them.
public struct Receipt: Equatable, Codable, Sendable {
    /// The form of a receipt.
    public static let currentSchema = 1

    public let schema: Int
    /// From 1, for each trainee.
    public let number: Int
    public let trainee: String
    /// SHA-256 of the card's file.
    public let card: String
    /// SHA-256 of the file of the receipt before this one; absent for the first.
    public let previous: String?
    /// When it was handed in, in seconds since 1970, UTC.
    public let submitted: Int
    /// SHA-256 of the card as it was before personal data was taken out; absent where nothing was.
    public let original: String?

    /// Makes a link.
    public init(number: Int, trainee: String, card: String, previous: String?, submitted: Int, original: String?) {
        schema = Self.currentSchema
        self.number = number
        self.trainee = trainee
        self.card = card
        self.previous = previous
        self.submitted = submitted
        self.original = original
    }

    /// Writes the receipt; a first one says `"previous" : null`, so that nobody wonders whether a line was lost.
    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: CodingKeys.self)
        try box.encode(schema, forKey: .schema)
        try box.encode(number, forKey: .number)
        try box.encode(trainee, forKey: .trainee)
        try box.encode(card, forKey: .card)
        try box.encode(previous, forKey: .previous)
        try box.encode(submitted, forKey: .submitted)
        try box.encodeIfPresent(original, forKey: .original)
    }

    /// The hash of the card as the trainee has it, which is handed in once.
    var source: String { original ?? card }
}

extension Receipt: SubmittedRecord {
    var problem: String? {
        if number < 1 || number > 1_000_000_000 { return "'number' is not from 1 on" }
        if !DatedName.seconds.contains(submitted) { return "'submitted' is not a time" }
        let hashes = [card, previous, original].compactMap(\.self)
        return hashes.allSatisfy(InputStore.isHash) ? nil : "it has a hash that is no SHA-256"
    }
}
