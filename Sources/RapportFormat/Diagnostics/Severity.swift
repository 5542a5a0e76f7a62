/// How much a diagnostic matters.
public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Worth knowing; nothing need be done.
    case note
    /// Probably not what was meant.
    case warning
    /// The file cannot be used.
    case error

    /// Orders by weight, notes first.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
