/// A scenario as boxes and the ways between them: what is drawn, before anything has a place on paper.
public struct ScenarioGraph: Equatable, Sendable {
    public let id: String
    public let title: String
    /// Who writes in, for whom, where: `Tomás Reyes writes to Meridian Air by chat`.
    public let subtitle: String
    /// The id of the box that a talk begins in.
    public let start: String
    /// The beats in the order of the file, what can happen after any reply, then the endings.
    public let boxes: [Box]
    /// How many talks the shares are of; absent where none were counted.
    public let talks: Int?

    /// A beat, an ending, or what can end the talk after any reply.
    public struct Box: Equatable, Sendable {
        /// The name in the file; `anyTimeID` for tripwires and the clock.
        public let id: String
        public let kind: Kind
        /// The line of the file.
        public let line: Int
        /// What the customer says on coming here, or the ending's story in one line.
        public let text: String
        /// In the order in which the file first mentions where they lead.
        public let ways: [Way]
        /// The share of talks that came here, 0 to 1; absent where none were counted.
        public let share: Double?
    }

    /// What a box stands for.
    public enum Kind: Equatable, Sendable {
        case beat
        case anyTime
        case ending(Outcome, nps: ClosedRange<Int>)
    }

    /// How an ending is for the customer, by its role.
    public enum Outcome: String, CaseIterable, Equatable, Sendable {
        case resolved, partly, lost
        /// An ending without one of those roles.
        case other
    }

    /// All branches that lead from one box to another.
    public struct Way: Equatable, Sendable {
        /// The id of the box that it leads to.
        public let target: String
        public let branches: [Branch]
        /// The share of talks that went this way, 0 to 1; absent where none were counted.
        public let share: Double?
    }

    /// One branch, tripwire or clock.
    public struct Branch: Equatable, Sendable {
        /// Its place in its list, from 0.
        public let place: Int
        /// When it is taken, as the file says it; `else` for a beat's last branch.
        public let condition: String
        /// A reply that takes it.
        public let example: String?
        /// The line of its file.
        public let line: Int
        public let share: Double?
    }

    /// The id of the box for tripwires and the clock; no name in a file can be written so.
    public static let anyTimeID = "any-time"

    /// The box of an id.
    public func box(_ id: String) -> Box? { boxes.first { $0.id == id } }
}
