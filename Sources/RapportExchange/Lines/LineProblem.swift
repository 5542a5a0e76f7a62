/// Why a line could not be taken, one case for each cause; the text for people is in ``words``.
public enum LineProblem: Error, Equatable, Sendable {
    /// The line is longer than any honest one; the rest of it was not kept.
    case tooLong(most: Int)
    /// A byte, counted from 1, that does not belong to UTF-8.
    case notText(byte: Int)
    /// A slip in the JSON at a byte, counted from 1.
    case notJSON(byte: Int, String)
    /// It is JSON, but no object.
    case notAnObject(found: String)
    /// A field that must be there is not.
    case missing(field: String)
    /// A field holds something else than it should.
    case wrong(field: String, found: String, wanted: String)

    /// What is wrong and how to mend it, in words that begin small and have no full stop.
    public var words: String {
        switch self {
        case .tooLong(let most): "the line is longer than \(most >> 20) MiB; shorten or split it"
        case .notText(let byte): "byte \(byte) is not UTF-8; save the text as UTF-8"
        case .notJSON(let byte, let words): "no readable JSON at byte \(byte): \(words)"
        case .notAnObject(let found): "it is \(found), no object; write {\"id\": …, …} on one line"
        case .missing(let field): "'\(field)' is missing; add it"
        case .wrong(let field, let found, let wanted): "'\(field)' is \(found); write \(wanted)"
        }
    }
}
