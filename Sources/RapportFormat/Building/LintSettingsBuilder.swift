/// Makes settings from nodes.
enum LintSettingsBuilder {
    static func settings(_ root: Node) -> LintSettings {
        let severities = root.table("severities") { key, node -> (DiagnosticCode, Severity)? in
            guard let code = DiagnosticCode(rawValue: key), let severity = node.text.flatMap(Severity.init(rawValue:))
            else { return nil }
            return (code, severity)
        }
        return LintSettings(severities: Dictionary(severities) { first, _ in first })
    }
}
