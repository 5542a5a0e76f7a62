/// How many people hear a customer's story: a game's model held as data, not a forecast.
public struct WordOfMouth: Equatable, Sendable {
    /// Says plainly what the model is worth.
    public let note: String
    /// Where the figures come from, one source a line.
    public let sources: [String]
    /// People told in person, by the 0 to 10 answer; eleven numbers.
    public let tells: [Int]
    /// What the number is multiplied by when the story is posted for strangers.
    public let postedFactor: Int
    /// The most people told after a failure that was put right, so that failing first never pays.
    public let mostAfterRecovery: Int

    public init(note: String, sources: [String], tells: [Int], postedFactor: Int, mostAfterRecovery: Int) {
        self.note = note
        self.sources = sources
        self.tells = tells
        self.postedFactor = postedFactor
        self.mostAfterRecovery = mostAfterRecovery
    }

    /// How many people hear a story.
    ///
    /// - Parameters:
    ///   - answer: the customer's 0 to 10 answer.
    ///   - isPosted: whether it is told to strangers.
    ///   - isRecovery: whether something had gone wrong first.
    public func heard(answer: Int, isPosted: Bool, isRecovery: Bool) -> Int {
        guard tells.indices.contains(answer) else { return 0 }
        let told = tells[answer]
        let bounded = isRecovery && answer >= 9 ? min(told, mostAfterRecovery) : told
        return isPosted ? bounded * postedFactor : bounded
    }
}
