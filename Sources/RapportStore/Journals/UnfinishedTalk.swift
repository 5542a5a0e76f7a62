internal import RapportModel

/// A talk that can be gone on with.
public struct UnfinishedTalk: Equatable, Sendable {
    /// Where its journal is.
    public let path: String
    public let header: JournalHeader
    /// How many replies were accepted.
    public let replies: Int
    /// Whether the talk is over, and only its card was not saved any more.
    public let isOver: Bool
    /// The line that cannot be read; the talk can go on with those before it.
    public let damage: StoreError?

    init(path: String, _ text: JournalText) {
        self.path = path
        header = text.header
        replies = text.entries.count { if case .input(.reply) = $0 { true } else { false } }
        isOver = text.entries.contains { if case .ended = $0 { true } else { false } }
        damage = text.damage
    }
}

/// The talks that a trainee can go on with, and the journals that could not be read at all.
public struct UnfinishedTalks: Equatable, Sendable {
    /// Newest first.
    public internal(set) var talks: [UnfinishedTalk]
    public internal(set) var warnings: [StoreError]
}
