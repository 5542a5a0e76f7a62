public import RapportFormat
import RapportModel

/// Finds everything that is wrong with the files of a library: what loading finds, and what the checks do.
///
/// Scenarios are checked in every variant that matters, on all cores. Files that scenarios share are checked once,
/// however many use them.
public struct Linter: Sendable {
    private let library: Library
    private let readers: @Sendable () -> VariantReaders

    /// Checks files of a library.
    ///
    /// - Parameter readers: gives the readers of one scenario's variants.
    public init(_ library: Library, readers: @escaping @Sendable () -> VariantReaders = { VariantReaders() }) {
        self.library = library
        self.readers = readers
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

    /// What is found in some files and in those that they need.
    ///
    /// - Parameters:
    ///   - severities: how much findings matter here; see `LintSettings`.
    ///   - only: beginnings of codes, such as `RAP7`; empty for all.
    public func lint(_ targets: [Target], severities: LintSettings = LintSettings(), only: [String] = []) async
        -> LintReport
    {
        let asked = await results(of: Set(targets))
        let shared = Set(asked.flatMap(\.companions).map(Target.file)).subtracting(targets)
        let results = await asked + results(of: shared)
        var silence = Silence()
        let found = Diagnostic.sorted(silence.filter(results.flatMap(\.diagnostics))).filter { diagnostic in
            only.isEmpty || only.contains { diagnostic.code.rawValue.hasPrefix($0) }
        }
        return LintReport(
            diagnostics: found.map(severities.applied(to:)), fileCount: results.count,
            isOneMissing: results.contains(where: \.isMissing))
    }

    /// What came of one file.
    private struct FileResult: Sendable {
        let diagnostics: [Diagnostic]
        /// Shared files that it needs.
        let companions: [SourceKey]
        let isMissing: Bool
    }

    private func results(of targets: Set<Target>) async -> [FileResult] {
        await withTaskGroup(of: FileResult.self) { group in
            for target in targets { group.addTask { result(of: target) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func result(of target: Target) -> FileResult {
        let loaded =
            switch target {
            case .file(let key): library.open(key)
            case .path(let path): library.open(path: path)
            }
        guard let file = loaded.value else {
            let isMissing = loaded.diagnostics.contains { $0.code == .fileNotFound && $0.file.text.isEmpty }
            return FileResult(diagnostics: loaded.diagnostics, companions: [], isMissing: isMissing)
        }
        let own = diagnostics(in: file)
        let source = file.source
        let found = loaded.diagnostics.filter { $0.file == source } + own
        return FileResult(
            diagnostics: loaded.diagnostics + own + IdleAllowances.findings(in: source, found: found),
            companions: file.companions, isMissing: false)
    }

    private func diagnostics(in file: LibraryFile) -> [Diagnostic] {
        switch file {
        case .scenario(let loaded):
            let readers = readers()
            return loaded.file.coveringSeeds.reduce(into: []) { known, seed in
                let subject = ScenarioSubject(loaded, seed: seed, reader: readers.reader(of:))
                let found = run(on: subject.places).diagnostics { $0.check(subject) }
                // What another variant has said at the same place is not said again.
                known += found.filter { new in !known.contains { $0.code == new.code && $0.range == new.range } }
            }
        case .persona(let file):
            let subject = PersonaSubject(file)
            return run(on: subject.places).diagnostics { $0.check(subject) }
        case .moves(let file):
            let subject = MovesSubject(file)
            return run(on: subject.places).diagnostics { $0.check(subject) }
        case .rubric(let file):
            let subject = RubricSubject(file)
            return run(on: subject.places).diagnostics { $0.check(subject) }
        case .wordOfMouth, .drill, .rotation, .lint: return []
        }
    }

    private func run(on places: FilePlaces) -> CheckRun { CheckRun(checks: LintRules.checks, places: places) }
}
