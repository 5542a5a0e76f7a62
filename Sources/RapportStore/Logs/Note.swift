/// A line of the voice-of-customer notebook, as `/note` wrote it.
public struct Note: Equatable, Codable, Sendable {
    /// Seconds since 1970, UTC.
    public let at: Int
    public let trainee: String
    public let scenario: String
    /// How many replies had been given by then.
    public let turn: Int
    public let text: String

    /// Makes a note from its parts.
    public init(at: Int, trainee: String, scenario: String, turn: Int, text: String) {
        self.at = at
        self.trainee = trainee
        self.scenario = scenario
        self.turn = turn
        self.text = text
    }
}
