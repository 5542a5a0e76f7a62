import RapportAuthoring
import RapportFormat
import RapportTerminal

/// One set of files to check, as often as somebody wants.
struct LintSession {
    let library: Library
    /// Paths, patterns and ids as they were typed; none for all of the library.
    let names: [String]
    let only: [String]
    let severities: [DiagnosticCode: Severity]

    /// Checks the files as they are now.
    ///
    /// - Throws: `Failure` where nothing is there to check, or the library's settings cannot be used.
    func lint() async throws -> LintReport {
        let settings = try settings()
        let linter = Linter(library)
        let targets = names.isEmpty ? linter.everything : try names.flatMap { try LintTargets.named($0, in: library) }
        guard !targets.isEmpty else { throw Failure("the library holds no file; name one") }
        return await linter.lint(
            targets, severities: settings.overridden(by: LintSettings(severities: severities)), only: only)
    }

    private func settings() throws -> LintSettings {
        let loaded = library.loadLintSettings()
        if let settings = loaded.value { return settings }
        for diagnostic in loaded.diagnostics {
            Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors)
        }
        throw Failure("the settings in 'lint.yaml' cannot be used until their errors are mended")
    }
}
