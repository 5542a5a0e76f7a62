import RapportAuthoring
import RapportFormat

/// A report for programs.
struct LintRecord: Encodable {
    let files: Int
    let errors: Int
    let warnings: Int
    let notes: Int
    let findings: [Finding]

    init(_ report: LintReport) {
        files = report.fileCount
        errors = report.count(.error)
        warnings = report.count(.warning)
        notes = report.count(.note)
        findings = report.diagnostics.map(Finding.init)
    }

    /// One finding; lines and columns from 1, columns and lengths in characters.
    struct Finding: Encodable {
        let code: String
        let severity: String
        let file: String
        let line: Int
        let column: Int
        let length: Int
        let message: String
        let help: [String]
        let fix: Fix?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code.rawValue
            severity = diagnostic.severity.rawValue
            file = diagnostic.file.path
            line = diagnostic.range.line
            column = diagnostic.range.column
            length = diagnostic.range.length
            message = diagnostic.message
            help = diagnostic.help
            fix = diagnostic.fixIt.map(Fix.init)
        }
    }

    /// The characters that give way to others.
    struct Fix: Encodable {
        let line: Int
        let column: Int
        let length: Int
        let replacement: String

        init(_ fixIt: FixIt) {
            line = fixIt.range.line
            column = fixIt.range.column
            length = fixIt.range.length
            replacement = fixIt.replacement
        }
    }
}
