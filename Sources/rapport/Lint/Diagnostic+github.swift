import RapportFormat
import RapportTerminal

extension Diagnostic {
    /// A workflow command that GitHub shows beside the line: `::error file=…,line=…::message`.
    var gitHubLine: String {
        let properties = [
            ("file", file.path), ("line", "\(range.line)"), ("col", "\(range.column)"),
            ("endColumn", "\(range.column + range.length)"), ("title", "\(code.rawValue) \(code.title)"),
        ]
        let shown = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
        let text = ([message] + help).map(printableLine).joined(separator: "\n")
        return
            "::\(severity == .note ? "notice" : severity.rawValue) \(shown)::\(Self.escaped(text, isProperty: false))"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        let escapes = ["%": "%25", "\r": "%0D", "\n": "%0A", "\r\n": "%0D%0A"]
        let more = isProperty ? [":": "%3A", ",": "%2C"] : [:]
        return text.map { escapes[String($0)] ?? more[String($0)] ?? String($0) }.joined()
    }
}
