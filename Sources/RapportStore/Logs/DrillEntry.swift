/// One moment of a drill, and how it went.
public struct DrillEntry: Equatable, Codable, Sendable {
    /// Seconds since 1970, UTC.
    public let at: Int
    /// The id of the criterion, or the drill's own id: `E1`, `kindly`.
    public let drill: String
    /// Where the moment is from: the scenario and the beat, or the drill and the number of its line.
    public let source: String
    public let place: String
    /// How many replies were tried.
    public let tries: Int
    /// Whether the last of them was clean; a moment that was skipped is not.
    public let clean: Bool

    /// Makes an entry from its parts.
    public init(at: Int, drill: String, source: String, place: String, tries: Int, clean: Bool) {
        self.at = at
        self.drill = drill
        self.source = source
        self.place = place
        self.tries = tries
        self.clean = clean
    }
}
