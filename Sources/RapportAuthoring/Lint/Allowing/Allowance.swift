import RapportFormat

/// A comment that silences one finding: `# rapport: allow RAP705 because the branch is only a courtesy`.
struct Allowance: Hashable {
    /// The code as it is written.
    let code: String
    let hasReason: Bool
    /// The comment itself.
    let range: SourceRange
    /// The line of the findings that it is about: its own, or the next one that holds something.
    let line: Int

    /// All such comments of a file.
    static func all(in source: SourceFile) -> [Allowance] {
        (1...source.lineCount).compactMap { number in
            let line = source.line(number)
            guard line.contains("allow"), let match = line.firstMatch(of: comment) else { return nil }
            let before = line[..<match.output.1.startIndex]
            let isAlone = before.allSatisfy(\.isWhitespace)
            let range = SourceRange(line: number, column: before.count + 1, length: match.output.1.count)
            return Allowance(
                code: String(match.output.2), hasReason: match.output.3?.isEmpty == false, range: range,
                line: isAlone ? nextLine(after: number, in: source) : number)
        }
    }

    /// Whether it silences a finding; errors have to be mended.
    func allows(_ diagnostic: Diagnostic) -> Bool {
        hasReason && diagnostic.code.rawValue == code && diagnostic.range.line == line
            && diagnostic.code.severity != .error
    }

    private static var comment: Regex<(Substring, Substring, Substring, Substring?)> {
        #/(?:^|\s)(#\s*rapport:\s*allow\s+(\w+)(?:\s+because(?:\s+(\S.*?))?)?)\s*$/#
    }

    /// The next line that holds more than space and comments.
    private static func nextLine(after number: Int, in source: SourceFile) -> Int {
        let later = stride(from: number + 1, through: source.lineCount, by: 1).first { next in
            let first = source.line(next).first { !$0.isWhitespace }
            return first.map { $0 != "#" } ?? false
        }
        return later ?? number + 1
    }
}
