/// How far one reply moved a talk: the customer's feelings by its own doing, and the score as it stood before and after.
public struct Swing: Equatable, Sendable {
    /// The reply, from 1.
    public let turn: Int
    /// What reactions and the branch did to the feelings; the drift of time is nobody's doing and left out.
    public let feelings: FeelingChange
    /// The percent that the rubric gives for the talk up to this reply, as if nothing came after it and it had not ended.
    public let before: Int
    /// The same with this reply.
    public let after: Int
    /// The criteria whose level is another one with this reply.
    public let levels: [LevelChange]

    /// A criterion that stood at one level before a reply and at another after it.
    public struct LevelChange: Equatable, Sendable {
        public let criterion: String
        public let from: String
        public let to: String

        public init(criterion: String, from: String, to: String) {
            self.criterion = criterion
            self.from = from
            self.to = to
        }
    }

    public init(turn: Int, feelings: FeelingChange, before: Int, after: Int, levels: [LevelChange]) {
        self.turn = turn
        self.feelings = feelings
        self.before = before
        self.after = after
        self.levels = levels
    }

    /// The mean change of the three feelings plus the change of the score, in thirds of a point so that it stays whole.
    public var thirds: Int { feelings.total + 3 * (after - before) }

    /// The same in points, rounded away from zero at halves.
    public var points: Int { Int((Double(thirds) / 3).rounded()) }
}
