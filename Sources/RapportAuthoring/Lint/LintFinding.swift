public import RapportFormat

/// What a check found, by the keys that lead to it; the linter finds the place.
public struct LintFinding: Equatable, Sendable {
    /// Keys and places from the top of the document: `["beats", "opening", "branches", "0", "example"]`.
    ///
    /// A table or list is marked by its key, a table in a list by its first key, a value by itself.
    public let path: [String]
    /// Words of the value that are marked in place of all of it.
    public let piece: String?
    /// What is wrong: starts small, names the thing in quotes, has no full stop.
    public let message: String
    /// What to do, a line each.
    public let help: [String]
    /// The repair that a program can make.
    public let repair: Repair?

    /// Notes something at a path.
    public init(
        at path: [String], piece: String? = nil, _ message: String, help: [String] = [], repair: Repair? = nil
    ) {
        self.path = path
        self.piece = piece
        self.message = message
        self.help = help
        self.repair = repair
    }
}
