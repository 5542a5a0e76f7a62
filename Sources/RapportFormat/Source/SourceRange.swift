/// A piece of one line of a file, as an editor counts: lines and columns from 1, columns and length in characters.
public struct SourceRange: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int
    /// How many characters; 0 marks a place between two.
    public let length: Int

    /// Makes a range from its first place and its length in characters.
    public init(line: Int, column: Int, length: Int) {
        self.line = line
        self.column = column
        self.length = length
    }

    /// Orders ranges as they stand in the file.
    public static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.line, left.column, left.length) < (right.line, right.column, right.length)
    }
}
