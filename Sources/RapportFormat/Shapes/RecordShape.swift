/// A table whose keys the format sets.
public struct RecordShape: Sendable {
    /// What the table is, for messages and reference pages.
    public let name: String
    public let fields: [Field]
    public let rules: [Rule]

    /// Describes a table.
    public init(_ name: String, _ fields: [Field], rules: [Rule] = []) {
        self.name = name
        self.fields = fields
        self.rules = rules
    }

    /// One key with what it takes and means.
    public struct Field: Sendable {
        public let key: String
        public let shape: Shape
        public let isRequired: Bool
        /// The code of the finding when it is missing.
        public let missingCode: DiagnosticCode
        /// One sentence about it.
        public let means: String
    }

    /// What must be so of several keys.
    public enum Rule: Sendable {
        /// One of them, and only one.
        case exactlyOne([String])
        /// One of them or more.
        case atLeastOne([String])
        /// All of them or none.
        case together([String])
    }

    /// The name with its article, for messages.
    var withArticle: String { (name.first.map("aeiou".contains) == true ? "an " : "a ") + name }

    /// The field of a key.
    public func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}

extension RecordShape.Field {
    /// A key that must be there.
    static func required(
        _ key: String, _ shape: Shape, _ means: String, missing code: DiagnosticCode = .missingKey
    ) -> Self {
        Self(key: key, shape: shape, isRequired: true, missingCode: code, means: means)
    }

    /// A key that may be left out.
    static func optional(_ key: String, _ shape: Shape, _ means: String) -> Self {
        Self(key: key, shape: shape, isRequired: false, missingCode: .missingKey, means: means)
    }

    /// The keys that every file begins with.
    static func heading(_ kind: FileKind) -> [Self] {
        [
            .required("rapport", .version, "The version of the format: 1."),
            .required("kind", .constant(kind.rawValue), "What the file holds: `\(kind.rawValue)`."),
        ]
    }
}
