/// What a list says of a scenario: read from the file's first keys, and nothing of it checked.
public struct ScenarioGlimpse: Equatable, Sendable {
    public let id: String
    public let title: String
    /// The author's level, 1 (gentle) to 5 (brutal).
    public let level: Int
    /// The id of the customer's persona.
    public let persona: String
    /// `chat`, `email`, `phone` or `social`.
    public let channel: String
}

extension Library {
    /// A scenario as a list shows it; nothing where the file has no such keys, of which `rapport lint` speaks.
    ///
    /// Loading a scenario checks it on every variant, which takes too long to do for a whole library before a list.
    public func glimpse(_ id: String) -> ScenarioGlimpse? {
        guard let bytes = try? storage.bytes(of: SourceKey(kind: .scenario, id: id)) else { return nil }
        return Self.glimpse(id, in: Self.head(of: bytes)) ?? Self.glimpse(id, in: bytes)
    }

    private static func glimpse(_ id: String, in bytes: [UInt8]) -> ScenarioGlimpse? {
        let document = Document(kind: .scenario, id: id, bytes: bytes, path: id)
        guard let root = document.root, let level = root.number("level"), let customer = root["customer"],
            let persona = customer["persona"]?.text, let channel = customer["channel"]?.text
        else { return nil }
        return ScenarioGlimpse(
            id: id, title: root.text("title"), level: min(max(level, 1), 5), persona: persona, channel: channel)
    }

    /// The file up to the key that follows the customer: by custom all that a list needs stands there, in a tenth of the file.
    private static func head(of bytes: [UInt8]) -> [UInt8] {
        let key = Array("\ncustomer:".utf8)
        guard let start = bytes.firstRange(of: key)?.upperBound else { return bytes }
        for place in bytes.indices[start...].dropLast() where bytes[place] == UInt8(ascii: "\n") {
            let first = bytes[place + 1]
            if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { return Array(bytes[...place]) }
        }
        return bytes
    }
}
