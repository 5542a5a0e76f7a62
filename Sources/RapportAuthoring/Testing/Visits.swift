public import RapportModel

/// How many talks came through each part of a scenario.
///
/// A talk counts once for a part, however often it came through; so a share is a share of talks.
public struct Visits: Equatable, Sendable {
    /// A part of a scenario that talks can come through.
    public enum Part: Hashable, Sendable {
        case beat(String)
        /// A branch, by its place in the beat from 0.
        case branch(beat: String, place: Int)
        /// Any branch that leads from one beat to another beat or an ending, or back to the same.
        case way(from: String, to: String)
        /// A reaction, by its id.
        case reaction(String)
        /// A fact that became known, told or shown at the desk.
        case fact(String)
        case ending(String)
        /// A desk action that was carried out.
        case action(String)
        /// An entry of the desk that was looked up, by its key.
        case lookUp(String)
        /// A tripwire that ended the talk, by its place in the customer's list from 0.
        case tripwire(Int)
        /// The clock, which ended the talk.
        case timeout
    }

    /// How many talks were counted.
    public private(set) var talks = 0
    private var counts: [Part: Int] = [:]

    /// Makes an empty count.
    public init() {}

    /// How many talks came through a part.
    public subscript(part: Part) -> Int { counts[part, default: 0] }

    /// The share of talks that came through a part, 0 to 1; 0 where no talk was counted.
    public func share(of part: Part) -> Double { talks == 0 ? 0 : Double(self[part]) / Double(talks) }

    /// Counts one talk that came through these parts.
    public mutating func add(talkThrough parts: Set<Part>) {
        talks += 1
        for part in parts { counts[part, default: 0] += 1 }
    }

    /// Counts one talk.
    public mutating func add(_ transcript: Transcript, of scenario: Scenario) {
        add(talkThrough: Self.parts(of: transcript, in: scenario))
    }

    /// Adds the talks of another count.
    public mutating func add(_ other: Visits) {
        talks += other.talks
        counts.merge(other.counts, uniquingKeysWith: +)
    }
}
