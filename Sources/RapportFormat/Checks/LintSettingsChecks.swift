/// Whether settings lower nothing that has to stay an error.
enum LintSettingsChecks {
    static func check(_ root: Node, _ findings: inout Findings) {
        for entry in root["severities"]?.entries ?? [] {
            guard let code = entry.key.text.flatMap(DiagnosticCode.init(rawValue:)),
                let severity = entry.value.text.flatMap(Severity.init(rawValue:)), severity < code.floor
            else { continue }
            findings.add(
                .outOfRange, at: entry.value.place,
                "\(code.rawValue) is an error and cannot be made a \(severity.rawValue)",
                help: ["a file with it could not be played; take the line out"])
        }
    }
}
