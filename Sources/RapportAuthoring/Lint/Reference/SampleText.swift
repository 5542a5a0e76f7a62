import RapportFormat

/// A piece of a file as the reference shows it: moved to the left, with carets under what is marked.
struct SampleText {
    /// Longer pieces are cut.
    private static let mostLines = 12

    let lines: [String]

    /// Shows a piece in which `«…»` may mark something.
    init(_ marked: String) {
        let all = Self.movedLeft(marked.split(separator: "\n").map(String.init))
        let shown = all.prefix(Self.mostLines).flatMap(Self.withCarets)
        lines = shown + (all.count > Self.mostLines ? ["…"] : [])
    }

    private static func movedLeft(_ lines: [String]) -> [String] {
        let indent = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(indent)) }
    }

    /// A line without its marks and, where it had any, one of carets below.
    private static func withCarets(_ line: String) -> [String] {
        var text = ""
        var carets = ""
        var isMarked = false
        for character in line {
            switch character {
            case "«": isMarked = true
            case "»": isMarked = false
            default:
                // A tab is as wide as a terminal likes; here it is shown as what it is.
                text += character == "\t" ? "⇥" : String(character)
                carets += !isMarked ? " " : carets.last == "^" || carets.last == "~" ? "~" : "^"
            }
        }
        while carets.last == " " { carets.removeLast() }
        return carets.isEmpty ? [text] : [text, carets]
    }
}
