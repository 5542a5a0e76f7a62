/// How much findings matter in one library: what `scenarios/lint.yaml` and the command line say.
public struct LintSettings: Equatable, Sendable {
    public var severities: [DiagnosticCode: Severity]

    /// Gives some codes another severity.
    public init(severities: [DiagnosticCode: Severity] = [:]) { self.severities = severities }

    /// The finding with the severity that it has here; an error stays one.
    public func applied(to diagnostic: Diagnostic) -> Diagnostic {
        guard let severity = severities[diagnostic.code], severity >= diagnostic.code.floor else { return diagnostic }
        return Diagnostic(
            diagnostic.code, severity: severity, in: diagnostic.file, at: diagnostic.range, diagnostic.message,
            help: diagnostic.help, fixIt: diagnostic.fixIt)
    }

    /// These settings, with others that have the last word.
    public func overridden(by others: LintSettings) -> LintSettings {
        LintSettings(severities: severities.merging(others.severities) { $1 })
    }
}

extension DiagnosticCode {
    /// The lowest severity that it can be given: what cannot be played stays an error.
    public var floor: Severity { severity == .error ? .error : .note }
}
