public import RapportModel
public import RapportReading

/// A line that holds a reply to rate, and what is known besides.
public struct ReplyLine: Sendable {
    public let id: LineID
    public let reply: String
    public let context: ReplyContext

    /// Reads the line; fields that it does not know are passed over.
    public init(_ bytes: [UInt8]) throws(LineProblem) {
        try self.init(LineFields(bytes))
    }

    init(_ fields: LineFields) throws(LineProblem) {
        id = try fields.id()
        reply = try fields.required("reply")
        // A channel that we do not know is like none: it makes no reply unreadable.
        let channel = try fields.text("channel").flatMap(Channel.init)
        context = ReplyContext(
            persona: try fields.text("persona") ?? "", channel: channel ?? .chat,
            brand: try fields.text("brand") ?? "", policy: try fields.text("policy") ?? "",
            facts: try fields.texts("facts"), history: try Self.history(in: fields))
    }

    private static func history(in fields: LineFields) throws(LineProblem) -> [ReplyContext.Utterance] {
        var history: [ReplyContext.Utterance] = []
        for said in try fields.objects("history") ?? [] {
            let who = try said.required("who")
            guard let speaker = ReplyContext.Speaker(rawValue: who) else {
                throw .wrong(
                    field: "history[\(history.count)].who", found: JSONText.quoted(who),
                    wanted: "\"customer\" or \"agent\"")
            }
            history.append(ReplyContext.Utterance(speaker: speaker, text: try said.required("text")))
        }
        return history
    }

    /// The line that answers it: the reading as JSON, with its new line.
    ///
    /// Where the reader does not rate, the scales and `critical` are `null`.
    ///
    /// - Parameter showsWords: whether the words that raised and lowered each rating are told.
    public func answer(_ reading: Reading, showsWords: Bool = false) -> String {
        let rating = reading.rating
        var fields = [
            "\"id\": \(id.json)",
            "\"empathy\": \(rating.map { JSONText.number($0.empathy) } ?? "null")",
            "\"resolution\": \(rating.map { JSONText.number($0.resolution) } ?? "null")",
            "\"critical\": \(rating.map { "\($0.isCritical)" } ?? "null")",
            "\"moves\": [\(reading.moves.map(Self.json).joined(separator: ", "))]",
        ]
        if showsWords {
            let (empathy, resolution) = (Self.json(of: rating?.empathySway), Self.json(of: rating?.resolutionSway))
            fields.append("\"words\": {\"empathy\": \(empathy), \"resolution\": \(resolution)}")
        }
        return "{\(fields.joined(separator: ", "))}\n"
    }

    private static func json(of sway: Sway?) -> String {
        guard let sway else { return "null" }
        return "{\"raised\": \(json(of: sway.raised)), \"lowered\": \(json(of: sway.lowered))}"
    }

    private static func json(of evidence: Evidence?) -> String {
        evidence.map { "{\"start\": \($0.start), \"end\": \($0.end)}" } ?? "null"
    }

    private static func json(of found: FoundMove) -> String {
        let (start, end) = (found.evidence.map { "\($0.start)" }, found.evidence.map { "\($0.end)" })
        return "{\"move\": \(JSONText.quoted(found.move)), \"start\": \(start ?? "null"), \"end\": \(end ?? "null"), "
            + "\"confidence\": \(JSONText.number(found.confidence))}"
    }
}
