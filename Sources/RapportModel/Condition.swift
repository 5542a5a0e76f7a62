/// What must be so for a reaction, branch, tripwire, fact, criterion or critical item to come about.
///
/// It is the only language in scenario and rubric files, and it can mention only what a `Moment` holds.
public indirect enum Condition: Hashable, Sendable {
    /// Holds always: what `else: true` and a missing `when` stand for.
    case always
    /// The reply did this move or offer, or the fact, role or ending stands.
    case name(String)
    /// This reply did it for the first time in the talk.
    case first(String)
    /// This reply or an earlier one did it.
    case ever(String)
    /// This reply did it, and an earlier one had.
    case again(String)
    /// The reply before this one did it.
    case previous(String)
    /// How often replies did it so far, this one included.
    case times(String, Comparison, Int)
    /// The fact became known through this reply.
    case learned(String)
    /// The action was carried out at the desk by now.
    case done(String)
    /// A number as it stands.
    case number(Quantity, Comparison, Double)
    /// The feeling after this reply is above what it was before.
    case rose(Feeling)
    /// The feeling after this reply is below what it was before.
    case fell(Feeling)
    case not(Condition)
    case and(Condition, Condition)
    case or(Condition, Condition)

    /// A number that a condition may compare.
    public enum Quantity: String, CaseIterable, Sendable {
        case mood, patience, trust, turn, empathy, resolution
    }

    /// How two numbers are compared.
    public enum Comparison: String, CaseIterable, Sendable {
        case less = "<"
        case atMost = "<="
        case equal = "="
        case atLeast = ">="
        case more = ">"

        /// Whether `left` stands in this relation to `right`.
        public func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .equal: left == right
            case .atLeast: left >= right
            case .more: left > right
            }
        }
    }

    /// Words of the language itself, which nothing may be called.
    public static let reservedWords: Set<String> = [
        "and", "or", "not", "first", "ever", "again", "previous", "times", "learned", "done", "rose", "fell",
        "mood", "patience", "trust", "turn", "empathy", "resolution", "else", "true", "false",
    ]

    /// Whether the words may name a move, fact, offer, role, beat or ending: small letters, digits and `_`.
    public static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isSmallLetter else { return false }
        return text.utf8.allSatisfy { $0.isSmallLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    }
}

extension UInt8 {
    var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
