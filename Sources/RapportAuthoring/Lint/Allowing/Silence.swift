import RapportFormat

/// Leaves out what comments allow; each file is looked through once.
struct Silence {
    private var allowances: [String: [Allowance]] = [:]

    /// The findings that no comment in their files allows.
    mutating func filter(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.filter { diagnostic in !allowances(in: diagnostic.file).contains { $0.allows(diagnostic) } }
    }

    private mutating func allowances(in file: SourceFile) -> [Allowance] {
        if let known = allowances[file.path] { return known }
        let found = Allowance.all(in: file)
        allowances[file.path] = found
        return found
    }
}
