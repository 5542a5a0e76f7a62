import Yams

/// An error of the YAML parser in an author's words.
struct YAMLProblem {
    let code: DiagnosticCode
    let place: Place
    let message: String
    let help: [String]

    init(_ error: YamlError, in source: SourceFile) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
            self.init(problem, at: source.offset(line: mark.line, column: mark.column))
        case .composer(_, let problem, let mark, _):
            self.init(problem, at: source.offset(line: mark.line, column: mark.column))
        case .duplicatedKeysInMapping(let keys, let context):
            let first = source.offset(line: context.mark.line, column: context.mark.column)
            self.init(twice: keys.first ?? "", first: first, in: source)
        default:
            self.init("the file cannot be read as YAML", at: 0)
        }
    }

    private init(_ problem: String, at start: Int) {
        code = .notYAML
        place = Place(start: start, length: 1)
        (message, help) = Self.explained(problem)
    }

    private init(twice key: String, first: Int, in source: SourceFile) {
        code = .keyTwice
        message = "key '\(key)' is written twice in one table"
        let length = key.unicodeScalars.count
        if let second = DuplicateKey.second(key, first: first, in: source) {
            place = Place(start: second, length: length)
            help = ["it stands on line \(source.lineNumber(of: first)) too; keep one of them"]
        } else {
            place = Place(start: first, length: length)
            help = ["keep one of them"]
        }
    }

    /// The parser's words for what usually goes wrong, and what to do about it.
    private static func explained(_ problem: String) -> (message: String, help: [String]) {
        let quotes = "text that holds ': ' or ' #', or begins with a sign, goes in quotes"
        return switch problem {
        case "mapping values are not allowed in this context": ("this ':' does not fit here", [quotes])
        case "found undefined alias":
            ("a value cannot begin with '*'", ["put the text in quotes"])
        case "did not find expected alphabetic or numeric character":
            ("a value cannot begin with '*' or '&'", ["put the text in quotes"])
        case "but found another document":
            ("the file holds a second document", ["remove this '---'; one file is one document"])
        case "did not find expected key":
            ("a key is expected here", ["check the indentation of this line and the one above", quotes])
        case "could not find expected ':'":
            ("a key without ':'", ["check the indentation of this line and the one above", quotes])
        case "found character that cannot start any token":
            ("a value cannot begin with this character", ["put the text in quotes"])
        case "found unexpected end of stream":
            ("the file stops in the middle of something", ["look for a quote or bracket that is never closed"])
        case "did not find expected ',' or ']'":
            ("this list in brackets is never closed", ["look for a missing ']' or ','", quotes])
        case "did not find expected ',' or '}'":
            ("this table in brackets is never closed", ["look for a missing '}' or ','", quotes])
        case "did not find expected '-' indicator":
            ("another item of the list, with '-', is expected here", ["check the indentation"])
        case "did not find expected node content": ("a value is expected here", [quotes])
        case "found incompatible YAML document": ("lines that begin with '%' are not used here", ["remove them"])
        case _ where problem.hasPrefix("Maximum nesting level"):
            ("lists and tables are nested too deeply", ["look for a bracket that is never closed"])
        default: (problem, [])
        }
    }
}

/// Finds the second of two equal keys of one table, which the YAML parser does not tell.
enum DuplicateKey {
    static func second(_ key: String, first: Int, in source: SourceFile) -> Int? {
        let firstLine = source.lineNumber(of: first)
        let column = first - source.lineBounds(firstLine).lowerBound
        let wanted = Array(key.unicodeScalars)
        for number in stride(from: firstLine + 1, through: source.lineCount, by: 1) {
            let bounds = source.lineBounds(number)
            let line = source.scalars[bounds]
            let indent = line.prefix { $0 == " " }.count
            // A line with nothing on it, or only a comment, ends no table; one further left does.
            guard indent < line.count, line[line.startIndex + indent] != "#" else { continue }
            if indent < column { return nil }
            guard indent == column, let start = start(of: wanted, in: line.dropFirst(indent)) else { continue }
            return start
        }
        return nil
    }

    private static func start(of key: [Unicode.Scalar], in line: ArraySlice<Unicode.Scalar>) -> Int? {
        let isQuoted = line.first == "\"" || line.first == "'"
        let bare = isQuoted ? line.dropFirst() : line
        guard bare.starts(with: key) else { return nil }
        let rest = bare.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }
        return rest.first == ":" ? bare.startIndex : nil
    }
}
