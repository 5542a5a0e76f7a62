/// A line that holds a reply with what reviewers say of it; whatever they did not say is absent.
public struct RatedLine: Sendable {
    public let line: ReplyLine
    public let empathy: Double?
    public let resolution: Double?
    public let moves: Set<String>?
    public let isCritical: Bool?
    /// The situation, `context_id`.
    public let situation: String?
    public let group: String?
    public let kind: String?
    public let persona: String?
    public let channel: String?

    /// Reads the line; fields that it does not know are passed over.
    public init(_ bytes: [UInt8]) throws(LineProblem) {
        let fields = try LineFields(bytes)
        line = try ReplyLine(fields)
        guard let rating = try fields.object("rating") else { throw .missing(field: "rating") }
        empathy = try Self.scale("empathy", of: rating)
        resolution = try Self.scale("resolution", of: rating)
        moves = try rating.moveNames("moves")
        isCritical = try rating.flag("critical")
        situation = try fields.label("context_id")
        group = try fields.label("group")
        kind = try fields.label("kind")
        persona = try fields.text("persona")
        channel = try fields.text("channel")
    }

    private static func scale(_ name: String, of rating: LineFields) throws(LineProblem) -> Double? {
        guard let number = try rating.number(name) else { return nil }
        guard (0...4).contains(number) else {
            throw .wrong(field: "rating.\(name)", found: JSONText.number(number), wanted: "a number from 0 to 4")
        }
        return number
    }
}
