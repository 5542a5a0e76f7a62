extension Diagnostic {
    /// The finding as people read it: the place, the message, the line with the piece marked, and what to do.
    ///
    /// - Parameter width: the columns that the excerpt may take; a longer line is cut around the piece.
    public func text(width: Int = 100) -> String {
        let place = "\(Printable.text(file.path)):\(range.line):\(range.column)"
        let margin = String(repeating: " ", count: max(Self.marginWidth, "\(range.line)".count))
        let number = String(margin.dropFirst("\(range.line)".count)) + "\(range.line)"
        let excerpt = Excerpt(of: file.line(range.line), range: range, width: width - margin.count - 3)
        return
            ([
                "\(place): \(severity.rawValue): \(Printable.text(message)) [\(code.rawValue)]",
                "\(number) | \(excerpt.line)",
                "\(margin) | \(excerpt.marker)",
            ] + help.map { "\(margin) = \(Printable.text($0))" })
            .map { $0.trimmingTrailingSpaces() }.joined(separator: "\n")
    }

    private static let marginWidth = 5
}

/// One line of a file, made safe to print and cut to a width, with a marker under a piece of it.
private struct Excerpt {
    private(set) var line = ""
    private(set) var marker = ""

    private static let ellipsis = "…"

    init(of text: String, range: SourceRange, width: Int) {
        let width = max(width, 20)
        let characters = Array(text.prefix(range.column + width))
        let first = min(max(range.column - 1, 0), characters.count)
        let end = min(first + max(range.length, 1), first + width)
        // A long line is shown from a little before the piece on.
        let start = end <= width ? 0 : max(0, first - width / 3)
        if start > 0 { (line, marker) = (Self.ellipsis, " ") }
        for (index, character) in characters.enumerated().dropFirst(start) {
            let shown = Printable.character(character)
            guard line.count + shown.count < width else {
                line += Self.ellipsis
                break
            }
            line += shown
            if index < first { marker += String(repeating: " ", count: shown.count) }
            if index >= first, index < end { marker += String(repeating: "~", count: shown.count) }
        }
        if marker.last == "~", let mark = marker.firstIndex(of: "~") {
            marker.replaceSubrange(mark...mark, with: "^")
        } else {
            marker += "^"
        }
    }
}

extension String {
    fileprivate func trimmingTrailingSpaces() -> String {
        var view = Substring(self)
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
