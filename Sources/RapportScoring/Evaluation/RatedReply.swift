public import RapportReading

/// A reply with what reviewers say of it; whatever they did not say is absent.
public struct RatedReply: Sendable {
    public let reply: String
    public let context: ReplyContext
    /// From 0 to 4; the mean where there were several reviewers.
    public let empathy: Double?
    /// From 0 to 4; the mean where there were several reviewers.
    public let resolution: Double?
    /// The names of all moves found.
    public let moves: Set<String>?
    public let isCritical: Bool?
    /// The situation; replies to one situation are drawn together.
    public let situation: String?
    /// Replies of one group differ in little but their worth.
    public let group: String?
    /// What the replies can be split by.
    public let labels: [Split: String]

    public init(
        reply: String, context: ReplyContext, empathy: Double?, resolution: Double?, moves: Set<String>?,
        isCritical: Bool?, situation: String?, group: String?, labels: [Split: String]
    ) {
        self.reply = reply
        self.context = context
        self.empathy = empathy
        self.resolution = resolution
        self.moves = moves
        self.isCritical = isCritical
        self.situation = situation
        self.group = group
        self.labels = labels
    }

    /// What replies are split by, to see where a reader is good and where not.
    public enum Split: String, CaseIterable, Sendable {
        case kind, persona, channel, file
    }
}
