/// What names a file in a library: its kind and its id.
public struct SourceKey: Hashable, Sendable {
    public let kind: FileKind
    public let id: String

    /// Names a file.
    public init(kind: FileKind, id: String) {
        self.kind = kind
        self.id = id
    }

    /// The one word-of-mouth model of a library.
    public static let wordOfMouth = SourceKey(kind: .wordOfMouth, id: "word-of-mouth")

    /// The one rotation of a library.
    public static let rotation = SourceKey(kind: .rotation, id: "rotation")

    /// Ids in the library's own folder that are no scenarios.
    static let notScenarios: Set = [wordOfMouth.id, rotation.id]
}
