/// Refuses lists and tables that stand as keys, where they could be large, before the YAML parser sees them.
///
/// The parser compares the keys of each table by walking through all that is in them, level by level. Keys written with
/// `?` may be of any size; others end on their line, so that it is enough to bound how many a line can have.
enum LongKeyCheck {
    /// More than any text has that names variables before colons: `{day}: closed`.
    private static let mostOnOneLine = 20

    static func problem(in source: SourceFile) -> FileProblem? {
        var before: Unicode.Scalar = "\n"
        var closedKeys = 0
        for (offset, scalar) in source.scalars.enumerated() {
            let next = offset + 1 < source.scalars.count ? source.scalars[offset + 1] : "\n"
            if scalar == "?", beginsKey(after: before, before: next) {
                return refused(at: offset, "a value cannot begin with '?'", help: "put the text in quotes")
            }
            if scalar == ":", before == "}" || before == "]" { closedKeys += 1 }
            if scalar.isLineEnd { closedKeys = 0 }
            if closedKeys > mostOnOneLine {
                return refused(at: offset, "a key is a word, not a list or table", help: "begin a new line")
            }
            // Space between a sign and what follows does not matter, but a word before a `?` makes it part of a text.
            if scalar != " ", scalar != "\t" { before = scalar }
        }
        return nil
    }

    private static func refused(at start: Int, _ message: String, help: String) -> FileProblem {
        FileProblem(code: .notYAML, place: Place(start: start, length: 1), message: message, help: [help])
    }

    private static func beginsKey(after before: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
        switch before {
        case "{", "[", ",": true
        case "\n", "\r", "-", "?", ":": next == " " || next == "\t" || next.isLineEnd
        default: false
        }
    }
}
