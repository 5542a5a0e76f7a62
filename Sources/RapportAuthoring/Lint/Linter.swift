public import RapportFormat
public import RapportModel
public import RapportReading

/// Finds everything that is wrong with the files of a library: what loading finds, and what the checks do.
///
/// Scenarios are checked in every variant that matters. Files that scenarios share are checked once, however many use
/// them.
public struct Linter: Sendable {
    private let library: Library
    private let reader: @Sendable (Scenario) -> any ReplyReader
    private let checks: [any LintCheck.Type]

    /// Checks files of a library.
    ///
    /// - Parameters:
    ///   - reader: gives the reader for a scenario's talks.
    public init(_ library: Library, reader: @escaping @Sendable (Scenario) -> any ReplyReader) {
        self.library = library
        self.reader = reader
        checks = LintRules.checks
    }

    /// A file to check.
    public enum Target: Hashable, Sendable {
        case file(SourceKey)
        case path(String)
    }

    /// Every file of the library.
    public var everything: [Target] {
        FileKind.allCases.flatMap { kind in library.ids(of: kind).map { .file(SourceKey(kind: kind, id: $0)) } }
    }

    /// What is found in some files and in those that they need, in the order of files and places.
    public func lint(_ targets: [Target]) -> [Diagnostic] {
        var run = Run()
        for target in targets { lint(target, &run) }
        while let shared = run.waiting.popFirst() { lint(.file(shared), &run) }
        return Diagnostic.sorted(run.diagnostics)
    }

    private struct Run {
        var diagnostics: [Diagnostic] = []
        /// Shared files that scenarios have named.
        var waiting: Set<SourceKey> = []
        var done: Set<SourceKey> = []
        var donePaths: Set<String> = []
    }

    private func lint(_ target: Target, _ run: inout Run) {
        let loaded: Loaded<LibraryFile>
        switch target {
        case .file(let key):
            guard run.done.insert(key).inserted else { return }
            loaded = library.open(key)
        case .path(let path): loaded = library.open(path: path)
        }
        run.diagnostics += loaded.diagnostics
        guard let file = loaded.value else { return }
        run.diagnostics += diagnostics(in: file)
        guard case .scenario(let scenario) = file else { return }
        let shared = scenario.sources.dropFirst().map { SourceKey(kind: $0.kind, id: $0.id) }
        run.waiting.formUnion(shared.filter { !run.done.contains($0) })
    }

    private func diagnostics(in file: LibraryFile) -> [Diagnostic] {
        switch file {
        case .scenario(let loaded):
            return loaded.file.coveringSeeds.reduce(into: []) { found, seed in
                let subject = ScenarioSubject(loaded, seed: seed, reader: reader)
                add(diagnostics(in: subject.places) { $0.check(subject) }, to: &found)
            }
        case .persona(let file):
            let subject = PersonaSubject(file)
            return diagnostics(in: subject.places) { $0.check(subject) }
        case .moves(let file):
            let subject = MovesSubject(file)
            return diagnostics(in: subject.places) { $0.check(subject) }
        case .rubric(let file):
            let subject = RubricSubject(file)
            return diagnostics(in: subject.places) { $0.check(subject) }
        case .wordOfMouth: return []
        }
    }

    /// Adds what one variant brings, but not what another has already brought at the same place.
    private func add(_ found: [Diagnostic], to known: inout [Diagnostic]) {
        known += found.filter { new in !known.contains { $0.code == new.code && $0.range == new.range } }
    }

    private func diagnostics(
        in places: FilePlaces, _ findings: (any LintCheck.Type) -> [LintFinding]
    ) -> [Diagnostic] {
        let found = checks.map { check in (check, findings(check).map { diagnostic($0, check.code, in: places) }) }
        return found.flatMap { check, diagnostics in
            let better = found.flatMap(\.1).filter { check.yieldsTo.contains($0.code) }.map(\.range)
            return diagnostics.filter { !better.contains($0.range) }
        }
    }

    private func diagnostic(_ finding: LintFinding, _ code: DiagnosticCode, in places: FilePlaces) -> Diagnostic {
        let range =
            finding.piece.map { places.range(of: finding.path, piece: $0) } ?? places.range(of: finding.path)
        let fixIt = finding.repair.flatMap { places.fixIt(for: $0, at: finding.path, piece: finding.piece) }
        return Diagnostic(
            code, in: places.source, at: range, finding.message, help: finding.help, fixIt: fixIt)
    }
}
