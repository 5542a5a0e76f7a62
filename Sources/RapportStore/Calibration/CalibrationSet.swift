/// Talks that several people rate blind, to see how well they agree with each other and with the machine.
///
/// It names the talks by the hashes of their cards and nobody by name: whose talk it was does not matter to a rating.
public struct CalibrationSet: Equatable, Codable, Sendable {
    /// The form of a set.
    public static let currentSchema = 1

    public let schema: Int
    /// Small letters, digits, `-` and `_`.
    public let id: String
    /// Seconds since 1970, UTC.
    public let made: Int
    /// Where the draws begin: of the talks, where they were drawn, and of the intervals.
    public let seed: UInt64
    /// The rubric, and the SHA-256 of its file, which is the same for all talks.
    public let rubric: String
    public let rubricHash: String
    /// SHA-256 of the cards' files; a talk's number is its place from 1.
    public let cards: [String]

    /// Makes a set.
    public init(id: String, made: Int, seed: UInt64, rubric: String, rubricHash: String, cards: [String]) {
        schema = Self.currentSchema
        self.id = id
        self.made = made
        self.seed = seed
        self.rubric = rubric
        self.rubricHash = rubricHash
        self.cards = cards
    }

    /// The most talks in a set: more than a person rates with care.
    public static let mostTalks = 500
}

extension CalibrationSet: SubmittedRecord {
    var problem: String? {
        if !Assignment.isID(id) { return "'id' is no id" }
        if !DatedName.seconds.contains(made) { return "'made' is not a time" }
        if !(1...Self.mostTalks).contains(cards.count) { return "'cards' has not from 1 to \(Self.mostTalks) talks" }
        if Set(cards).count != cards.count { return "'cards' names a talk twice" }
        return (cards + [rubricHash]).allSatisfy(InputStore.isHash) ? nil : "it has a hash that is no SHA-256"
    }
}
