/// A reply that nothing was understood of, or a question that nothing in the scenario answers, and where it was given: what
/// to teach the reader next.
public struct UnreadReply: Equatable, Codable, Sendable {
    public let scenario: String
    public let beat: String
    public let reply: String

    /// Makes a record from its parts.
    public init(scenario: String, beat: String, reply: String) {
        self.scenario = scenario
        self.beat = beat
        self.reply = reply
    }
}
