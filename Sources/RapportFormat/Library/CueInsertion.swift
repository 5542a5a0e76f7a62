/// Adds a cue or an example to a move in the text of a file, and leaves everything else as it stands: comments, order,
/// line ends.
public enum CueInsertion {
    /// The list of a move that is added to.
    public enum List: String, Sendable {
        case cues
        case hit
    }

    /// The file's text with the words before the first of the move's own.
    ///
    /// - Returns: nothing where the file has no such move, or no such list of its own.
    public static func adding(
        _ words: String, to list: List = .cues, ofMove move: String, in places: FilePlaces
    ) -> String? {
        let list = ["moves", move, list.rawValue]
        guard places.has(list + ["0"]), places.isList(list) else { return nil }
        let first = places.range(of: list + ["0"])
        let source = places.source
        let line = source.line(first.line)
        let before = line.prefix(first.column - 1)
        let quoted = YAMLText.quoted(words)
        let start = source.offset(line: first.line, column: 1)
        let end = line.contains("\r") ? "\r\n" : "\n"
        if let dash = before.lastIndex(where: { $0 == "-" }), before[..<dash].allSatisfy({ $0 == " " }) {
            let indent = before[..<dash]
            return source.inserting("\(indent)- \(quoted)\(end)", at: start)
        }
        return source.inserting("\(quoted), ", at: start + before.unicodeScalars.count)
    }
}

extension SourceFile {
    fileprivate func inserting(_ text: String, at offset: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<offset])
        view.append(contentsOf: text.unicodeScalars)
        view.append(contentsOf: scalars[offset...])
        return String(view)
    }
}
