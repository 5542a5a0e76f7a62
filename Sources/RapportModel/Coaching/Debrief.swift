/// What is worth talking over after a talk: the turn that decided it, how others took that moment, and what to do next time.
public struct Debrief: Equatable, Sendable {
    public let decisive: DecisiveTurn
    /// A reply that wins at the place where this talk turned; absent before one's own first try, or where there is none.
    public let wins: ModelMoment?
    /// A reply that loses there.
    public let loses: ModelMoment?
    public let next: NextStep
    /// Something to think over; the answer is the trainee's own affair.
    public let question: String

    public init(decisive: DecisiveTurn, wins: ModelMoment?, loses: ModelMoment?, next: NextStep, question: String) {
        self.decisive = decisive
        self.wins = wins
        self.loses = loses
        self.next = next
        self.question = question
    }
}

/// The turn that decided a talk.
///
/// It is the reply that failed the attempt outright, where one did. Otherwise it is the reply with the greatest swing in a
/// talk that passed and the one with the least in a talk that did not; of equals the first.
public struct DecisiveTurn: Equatable, Sendable {
    public let swing: Swing
    public let reply: String
    /// Why this reply fails the attempt by itself; absent where it does not.
    public let critical: String?
    /// Whether the talk passed, so that the reply is one to be glad of.
    public let isGood: Bool
    /// The next in line, to show by how much; absent where there was one reply.
    public let runnerUp: Swing?
    /// Whether the talk ended with it.
    public let broughtEnding: Bool
    /// How many facts it brought out.
    public let learned: Int

    public init(
        swing: Swing, reply: String, critical: String?, isGood: Bool, runnerUp: Swing?, broughtEnding: Bool,
        learned: Int
    ) {
        self.swing = swing
        self.reply = reply
        self.critical = critical
        self.isGood = isGood
        self.runnerUp = runnerUp
        self.broughtEnding = broughtEnding
        self.learned = learned
    }

    public var turn: Int { swing.turn }
}

/// A worked reply at one moment, and what it brought.
public struct ModelMoment: Equatable, Sendable {
    public let reply: String
    /// What the customer answered.
    public let answer: [String]
    /// What that talk came to in the survey and by the rubric; absent where it was not played to its end.
    public let recommends: Int?
    public let percent: Int?

    public init(reply: String, answer: [String], recommends: Int?, percent: Int?) {
        self.reply = reply
        self.answer = answer
        self.recommends = recommends
        self.percent = percent
    }
}

/// The one thing to do next time, and when.
public enum NextStep: Equatable, Sendable {
    /// When the customer says this, send a reply that does that; `does` finishes “a reply that …”.
    case add(does: String, when: String)
    /// Leave out a reply that does that.
    case leaveOut(does: String)
    /// Nothing was missing that a model could show: the same again on another seed.
    case again
}
