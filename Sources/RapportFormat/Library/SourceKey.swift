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

    /// The one rotation of a library; it need not have one.
    public static let rotation = SourceKey(kind: .rotation, id: "rotation")

    /// How much findings matter in a library; it need not have such a file.
    public static let lint = SourceKey(kind: .lint, id: "lint")

    /// The files of which a library has one; they stand among the scenarios.
    static let single = [wordOfMouth, rotation, lint]
}
