/// What can go wrong with the index of submitted cards.
public enum IndexError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no folder of submitted cards.
    case noFolder(path: String)
    /// The database refused, and why.
    case database(path: String, because: String)

    /// The error in one sentence for people: what happened, where, and what to do.
    public var description: String {
        switch self {
        case .noFolder(let path):
            "there is no folder '\(path)' with submitted cards; hand some in first, or name the folder with --scorecards"
        case .database(let path, let because):
            "the index '\(path)' cannot be used: \(because); delete it, it is made anew from the cards"
        }
    }
}
