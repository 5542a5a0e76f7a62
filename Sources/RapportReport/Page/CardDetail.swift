public import RapportModel

/// A card that the page shows in full.
public struct CardDetail: Sendable {
    /// The trainee's folder and the card's name.
    public let id: String
    public let card: Scorecard
    /// The levels that reviewers set otherwise.
    public let overrides: [Override]

    public init(id: String, card: Scorecard, overrides: [Override]) {
        self.id = id
        self.card = card
        self.overrides = overrides
    }

    /// The card's name alone.
    var name: String { String(id.split(separator: "/").last ?? "") }
}
