/// What a trainee thought over after a talk, for nobody else.
public struct Reflection: Equatable, Codable, Sendable {
    /// Seconds since 1970, UTC.
    public let at: Int
    /// The card's name.
    public let card: String
    public let scenario: String
    public let question: String
    public let answer: String

    /// Makes a reflection from its parts.
    public init(at: Int, card: String, scenario: String, question: String, answer: String) {
        self.at = at
        self.card = card
        self.scenario = scenario
        self.question = question
        self.answer = answer
    }
}
