public import RapportModel

/// A card as other programs are given it.
public struct ExportedCard: Sendable {
    /// The trainee's folder and the card's name.
    public let id: String
    /// The SHA-256 of the card's file.
    public let sha256: String
    public let card: Scorecard
    /// The levels that reviewers set otherwise.
    public let overrides: [Override]

    public init(id: String, sha256: String, card: Scorecard, overrides: [Override]) {
        self.id = id
        self.sha256 = sha256
        self.card = card
        self.overrides = overrides
    }

    /// The level that a reviewer set in place of the machine's; absent where none did.
    func reviewedLevel(of criterion: String) -> String? { overrides.last { $0.criterion == criterion }?.level }

    /// How long the talk took, in seconds.
    var seconds: Int { max(card.ended - card.started, 0) }
}
