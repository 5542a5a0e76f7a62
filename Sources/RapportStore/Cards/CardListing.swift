/// The scorecards of a trainee, and what could not be read.
public struct CardListing: Equatable, Sendable {
    /// Newest first.
    public let cards: [CardSummary]
    /// One for each file that had to be left out.
    public let warnings: [StoreError]
}
