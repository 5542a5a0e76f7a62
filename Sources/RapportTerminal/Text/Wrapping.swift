/// Breaks text into lines of at most `width` columns, at spaces where possible.
///
/// New lines in the text stay, spaces within a line stay, and so do those at its start; a word longer than a line is cut.
/// Between two wide characters, as in Chinese, a line may break anywhere.
///
/// - Parameters:
///   - text: harmless text without colour codes; see `printable`.
///   - width: the whole width, indents included. However small it is, a line holds at least eight columns of text.
///   - indent: put before the first line.
///   - hanging: put before every other line; nil for the same as `indent`.
/// - Returns: the lines, at least one.
public func wrap(_ text: String, width: Int, indent: String = "", hanging: String? = nil) -> [String] {
    var wrapper = Wrapper(width: width, indent: indent, hanging: hanging ?? indent)
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) { wrapper.take(paragraph) }
    return wrapper.lines
}

private struct Wrapper {
    private(set) var lines: [String] = []
    private let width: Int
    private let indent: String
    private let hanging: String
    private var line = ""
    private var used = 0
    private var spaces = 0

    init(width: Int, indent: String, hanging: String) {
        self.width = width
        self.indent = indent
        self.hanging = hanging
    }

    /// Columns for text on the line at hand.
    private var room: Int { max(width - (lines.isEmpty ? indent : hanging).displayWidth, 8) }

    mutating func take(_ paragraph: Substring) {
        var word: [(character: Character, width: Int)] = []
        for character in paragraph {
            let columns = character.displayWidth
            if character == " " {
                place(word)
                word = []
                spaces += 1
            } else {
                if let last = word.last, last.width == 2 || columns == 2 {
                    place(word)
                    word = []
                }
                word.append((character, columns))
            }
        }
        place(word)
        endLine()
    }

    private mutating func place(_ word: [(character: Character, width: Int)]) {
        guard !word.isEmpty else { return }
        let columns = word.reduce(0) { $0 + $1.width }
        if used + spaces + columns > room && (used > 0 || spaces > room / 2) { endLine() }
        line += String(repeating: " ", count: spaces)
        used += spaces
        spaces = 0
        for part in word {
            if used + part.width > room { endLine() }
            line.append(part.character)
            used += part.width
        }
    }

    private mutating func endLine() {
        let prefix = lines.isEmpty ? indent : hanging
        lines.append(line.isEmpty ? prefix.droppingTrailingSpaces : prefix + line)
        line = ""
        used = 0
        spaces = 0
    }
}

extension String {
    /// The text without spaces at its end, so that no page has invisible tails.
    var droppingTrailingSpaces: String {
        var copy = self
        while copy.last == " " { copy.removeLast() }
        return copy
    }
}
