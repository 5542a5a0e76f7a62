/// Collects what is found in one file.
struct Findings: Sendable {
    /// More than these help nobody, and a hostile file could hold a million.
    static let most = 100

    let source: SourceFile
    private var kept: [Diagnostic] = []
    private var heaviestDropped: Severity?

    init(in source: SourceFile) { self.source = source }

    /// What was found; where it was cut, the last finding says so.
    var diagnostics: [Diagnostic] {
        guard let heaviestDropped else { return kept }
        return kept + [
            Diagnostic(
                .tooManyFindings, severity: heaviestDropped, in: source, at: source.range(of: .beginning),
                "more than \(Self.most) findings; mend these first")
        ]
    }

    /// Whether the file cannot be used.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func add(
        _ code: DiagnosticCode, at place: Place, _ message: String, help: [String] = [], fix: String? = nil
    ) {
        guard kept.count < Self.most else {
            heaviestDropped = max(heaviestDropped ?? .note, code.severity)
            return
        }
        let range = source.range(of: place)
        let fixIt = fix.map { FixIt(range: range, replacement: $0) }
        kept.append(Diagnostic(code, in: source, at: range, message, help: help, fixIt: fixIt))
    }
}
