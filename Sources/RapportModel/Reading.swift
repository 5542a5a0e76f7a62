/// The words of a reply that show something: a range of UTF-8 bytes, and a quote of it.
public struct Evidence: Equatable, Codable, Sendable {
    /// First byte, counted from 0 in the reply's UTF-8.
    public let start: Int
    /// The byte after the last one.
    public let end: Int
    /// The words themselves, as the trainee typed them.
    public let words: String

    public init(start: Int, end: Int, words: String) {
        self.start = start
        self.end = end
        self.words = words
    }

    /// Whether both have a byte in common.
    public func overlaps(_ other: Evidence) -> Bool { start < other.end && other.start < end }
}

/// A move that a reader found in a reply.
public struct FoundMove: Equatable, Codable, Sendable {
    /// The move's name, as in the moves file.
    public let move: String
    /// The words that show it; absent for what is seen in the whole talk, such as `silent_action`.
    public let evidence: Evidence?
    /// How sure the reader is, 0 to 1; cues give 1.
    public let confidence: Double

    public init(move: String, evidence: Evidence?, confidence: Double = 1) {
        self.move = move
        self.evidence = evidence
        self.confidence = confidence
    }
}

/// An offer that a reader found, with the amount nearest to it.
public struct FoundOffer: Equatable, Codable, Sendable {
    public let offer: String
    /// The amount tied to the offer; absent where none was named.
    public let amount: Amount?
    public let evidence: Evidence

    public init(offer: String, amount: Amount?, evidence: Evidence) {
        self.offer = offer
        self.amount = amount
        self.evidence = evidence
    }
}

/// Words that claim a desk action has been carried out (“I've refunded you”).
public struct FoundClaim: Equatable, Codable, Sendable {
    public let action: String
    public let evidence: Evidence

    public init(action: String, evidence: Evidence) {
        self.action = action
        self.evidence = evidence
    }
}

/// What a reader understood of one reply.
public struct Reading: Equatable, Codable, Sendable {
    /// Moves in the order in which they stand in the reply; at most one entry per move.
    public var moves: [FoundMove]
    public var offers: [FoundOffer]
    public var claims: [FoundClaim]
    /// Absent where the reader does not rate.
    public var rating: Rating?

    public init(
        moves: [FoundMove] = [], offers: [FoundOffer] = [], claims: [FoundClaim] = [], rating: Rating? = nil
    ) {
        self.moves = moves
        self.offers = offers
        self.claims = claims
        self.rating = rating
    }

    /// Whether nothing at all was understood.
    public var isEmpty: Bool { moves.isEmpty && offers.isEmpty && claims.isEmpty }
}
