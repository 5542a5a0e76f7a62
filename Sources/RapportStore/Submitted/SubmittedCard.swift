public import RapportModel

/// One card that was handed in, with all that was said of it.
public struct SubmittedCard: Equatable, Sendable {
    /// The trainee's folder.
    public let folder: String
    /// The file's name without its ending: `2026-09-01T101500Z-broken-guitar`.
    public let id: String
    public let path: String
    public let card: Scorecard
    /// SHA-256 of the card's file.
    public let hash: String
    /// Absent where the card lies there without having been handed in.
    public let receipt: Receipt?
    /// Disputes by their numbers.
    public let disputes: [Int: Dispute]
    /// Reviews by their numbers.
    public let reviews: [Int: Review]

    /// How the card is named on the command line: `ana/2026-09-01T101500Z-broken-guitar`.
    public var reference: String { "\(folder)/\(id)" }

    /// The reviews, oldest first.
    public var history: [Review] { reviews.sorted { $0.key < $1.key }.map(\.value) }

    /// The numbers of the disputes that nobody has answered.
    public var openDisputes: [Int] {
        let answered = Set(history.flatMap { $0.answers ?? [] }.map(\.dispute))
        return disputes.keys.filter { !answered.contains($0) }.sorted()
    }

    /// The levels that people gave in place of the machine's, the newest for each criterion.
    public var overrides: [String: Review.Override] {
        let all = history.flatMap { $0.overrides ?? [] }
        return Dictionary(all.map { ($0.criterion, $0) }) { $1 }
    }

    /// Whether it waits for somebody: nobody has reviewed it, or a dispute is open.
    public var waits: Bool { reviews.isEmpty || !openDisputes.isEmpty }
}

/// The cards that were handed in, and what could not be read.
public struct SubmittedListing: Equatable, Sendable {
    /// By trainee, oldest first.
    public internal(set) var cards: [SubmittedCard] = []
    /// One for each file that had to be left out.
    public internal(set) var warnings: [StoreError] = []
}
