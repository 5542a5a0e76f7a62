/// Why some JSON could not be read.
enum JSONProblem: Error, Equatable {
    /// In words that end a sentence: `'survey.answer' is missing`.
    case unreadable(because: String)
    /// It has a form that this program does not know.
    case unknownSchema(found: Int, known: Int)

    /// Puts the decoder's finding into our words.
    init(_ error: DecodingError) {
        self = .unreadable(because: Self.words(for: error))
    }

    /// The problem in words that end a sentence.
    var words: String {
        switch self {
        case .unreadable(let because): because
        case .unknownSchema(let found, _): "it has the unknown form \(found)"
        }
    }

    private static func words(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context):
            return "'\(place(context.codingPath + [key]))' is missing"
        case .valueNotFound(_, let context) where !context.codingPath.isEmpty:
            return "'\(place(context.codingPath))' has no value"
        case .typeMismatch(_, let context) where !context.codingPath.isEmpty:
            return "'\(place(context.codingPath))' is of the wrong kind"
        case .valueNotFound, .typeMismatch:
            return "it has another shape"
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            return "'\(place(context.codingPath))' has a value that cannot be"
        default:
            // The decoder does not tell a slip in the JSON from a number that is too large, nor where it stands.
            return "it is not readable JSON"
        }
    }

    /// The keys that lead to the value; only the last few, since a made-up file may nest deeply.
    private static func place(_ path: [any CodingKey]) -> String {
        path.suffix(6).map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}
