/// What a name can stand for.
public enum NameKind: String, CaseIterable, Sendable {
    case move, fact, offer, beat, ending, action, role, set, variable, reaction, criterion, level, item

    /// The kinds that share one space of names, so that a condition needs no prefixes.
    public static let shared: Set<NameKind> = [.move, .fact, .offer, .beat, .ending, .role]

    /// The kind with its article, for messages.
    var withArticle: String {
        switch self {
        case .action: "a desk action"
        case .offer, .ending, .item: "an \(rawValue)"
        default: "a \(rawValue)"
        }
    }
}
