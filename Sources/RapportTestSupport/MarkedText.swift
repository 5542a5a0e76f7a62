/// Text in which `«…»` marks pieces, so that tests need no line numbers.
public struct MarkedText: Sendable {
    /// The text without its marks.
    public let text: String
    /// The marked pieces, in order.
    public let marks: [Mark]

    /// A marked piece: line and column from 1, columns and length in characters.
    public struct Mark: Hashable, Sendable {
        public let line: Int
        public let column: Int
        public let length: Int
    }

    /// Takes the marks out of a text; no piece spans lines, and none stands inside another.
    public init(_ marked: String) {
        var text = ""
        var marks: [Mark] = []
        var line = 1
        var column = 1
        var opened: Int?
        for character in marked {
            switch character {
            case "«": opened = column
            case "»":
                if let start = opened { marks.append(Mark(line: line, column: start, length: column - start)) }
                opened = nil
            default:
                text.append(character)
                (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
            }
        }
        self.text = text
        self.marks = marks
    }
}
