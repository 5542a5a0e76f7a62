import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// How findings are written.
enum LintFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people: each with its line, a caret and a repair.
    case text
    /// For programs.
    case json
    /// Lines that GitHub turns into marks on a change.
    case github
    /// SARIF 2.1.0, which code-scanning services and editors read.
    case sarif

    /// Prints a report; for people without its notes, which are many, unless they ask for them.
    func write(_ report: LintReport, showsNotes: Bool = false) throws {
        switch self {
        case .text:
            for diagnostic in report.diagnostics where showsNotes || diagnostic.severity != .note {
                Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors)
            }
            let hint = showsNotes || report.count(.note) == 0 ? "" : " (--notes shows them)"
            Output.write(report.summary + hint + "\n")
        case .json: try JSONOptions.print(LintRecord(report))
        case .github:
            for diagnostic in report.diagnostics { Output.write(diagnostic.gitHubLine + "\n") }
            Output.write(report.summary + "\n")
        case .sarif: try JSONOptions.print(SARIFLog(report))
        }
    }
}
