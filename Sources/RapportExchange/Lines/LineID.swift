/// What a line is called by, a text or a number, kept as it is written in JSON.
public struct LineID: Hashable, Sendable {
    let json: String

    init(json: String) { self.json = json }
}

extension LineID: CustomStringConvertible {
    /// The id as JSON: a text stands in double quotes.
    public var description: String { json }
}
