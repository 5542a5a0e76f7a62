public import RapportModel

/// A line as `rapport rate` writes it, by whatever program.
public struct ReadingLine: Sendable {
    public let id: LineID
    public let reading: Reading

    /// Reads the line; nil where it tells of a line that could not be rated.
    ///
    /// Ratings count only where both scales are there. `critical` may be a probability.
    public init?(_ bytes: [UInt8]) throws(LineProblem) {
        let fields = try LineFields(bytes)
        if fields.has("error"), !fields.has("id") { return nil }
        id = try fields.id()
        let names = try fields.moveNames("moves") ?? []
        var rating: Rating?
        if let empathy = try fields.number("empathy"), let resolution = try fields.number("resolution") {
            rating = Rating(empathy: empathy, resolution: resolution, critical: try Self.critical(in: fields))
        }
        reading = Reading(moves: names.sorted().map { FoundMove(move: $0, evidence: nil) }, rating: rating)
    }

    private static func critical(in fields: LineFields) throws(LineProblem) -> Double {
        do {
            return try fields.flag("critical") == true ? 1 : 0
        } catch {
            return try fields.number("critical") ?? 0
        }
    }
}
