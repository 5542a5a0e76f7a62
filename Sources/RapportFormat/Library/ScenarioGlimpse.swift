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
        let document = Document(kind: .scenario, id: id, bytes: bytes, path: id)
        guard let root = document.root, let level = root.number("level"), let customer = root["customer"],
            let persona = customer["persona"]?.text, let channel = customer["channel"]?.text
        else { return nil }
        return ScenarioGlimpse(
            id: id, title: root.text("title"), level: min(max(level, 1), 5), persona: persona, channel: channel)
    }
}
