/// A repair that a program can make: the characters of a range give way to other text.
public struct FixIt: Hashable, Sendable {
    public let range: SourceRange
    public let replacement: String

    /// Makes a repair; a range of length 0 inserts.
    public init(range: SourceRange, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
