import RapportFormat

/// Runs checks on one document, and turns what they find into diagnostics.
struct CheckRun {
    let checks: [any LintCheck.Type]
    let places: FilePlaces

    /// What all checks find, without what another says better at the same place.
    func diagnostics(_ findings: (any LintCheck.Type) -> [LintFinding]) -> [Diagnostic] {
        let found = checks.map { check in (check, findings(check).map { diagnostic($0, check.code) }) }
        var places: [DiagnosticCode: Set<SourceRange>] = [:]
        for diagnostic in found.flatMap(\.1) { places[diagnostic.code, default: []].insert(diagnostic.range) }
        return found.flatMap { check, diagnostics in
            diagnostics.filter { diagnostic in
                !check.yieldsTo.contains { places[$0]?.contains(diagnostic.range) ?? false }
            }
        }
    }

    private func diagnostic(_ finding: LintFinding, _ code: DiagnosticCode) -> Diagnostic {
        let range =
            finding.piece.map { places.range(of: finding.path, piece: $0) } ?? places.range(of: finding.path)
        let fixIt = finding.repair.flatMap { places.fixIt(for: $0, at: finding.path, piece: finding.piece) }
        return Diagnostic(code, in: places.source, at: range, finding.message, help: finding.help, fixIt: fixIt)
    }
}
