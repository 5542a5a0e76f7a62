import RapportModel

/// One run of loading: reads each file once, and collects what is found in all of them.
struct Loading {
    private let storage: LibraryStorage
    private(set) var diagnostics: [Diagnostic] = []
    private var sources: [Source] = []

    init(_ storage: LibraryStorage) { self.storage = storage }

    mutating func alone<Value: Sendable>(_ key: SourceKey, _ build: (Node) -> Value?) -> Loaded<Value> {
        let document: Document
        do {
            document = Document(
                kind: key.kind, id: key.id, bytes: try storage.bytes(of: key), path: storage.path(of: key))
        } catch {
            return Loaded(nil, [Self.unreadable(error)])
        }
        return Loaded(checked(document).flatMap { build($0.root) }, diagnostics)
    }

    mutating func scenario(_ id: String) -> Loaded<LoadedScenario> {
        let key = SourceKey(kind: .scenario, id: id)
        do {
            return scenario(id, bytes: try storage.bytes(of: key), path: storage.path(of: key))
        } catch {
            return Loaded(nil, [Self.unreadable(error)])
        }
    }

    mutating func scenario(path: String) -> Loaded<LoadedScenario> {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        do {
            let bytes = try LibraryStorage.bytes(atPath: path)
            return scenario(name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name, bytes: bytes, path: path)
        } catch {
            return Loaded(nil, [Self.unreadable(error)])
        }
    }

    private mutating func scenario(_ id: String, bytes: [UInt8], path: String) -> Loaded<LoadedScenario> {
        let document = Document(kind: .scenario, id: id, bytes: bytes, path: path)
        sources.append(Source(kind: .scenario, id: id, bytes: bytes))
        diagnostics += document.diagnostics
        guard let root = document.root else { return Loaded(nil, diagnostics) }
        let persona = companion(.persona, named: root["customer"]?["persona"], of: document)
        let moves = (root["uses"]?.items ?? []).map { companion(.moves, named: $0, of: document) }
        let rubric = companion(.rubric, named: root["rubric"], of: document)
        let wordOfMouth = companion(.wordOfMouth, named: nil, of: document)
        let variables = Variables(root)
        for seed in variables.coveringSeeds() {
            add(document.walk(root.filled(with: variables.values(seed: seed))).findings.diagnostics)
        }
        guard let persona, let rubric, let wordOfMouth, let model = PersonaBuilder.persona(persona.root) else {
            return Loaded(nil, diagnostics)
        }
        let file = ScenarioFile(
            document, root: root, variables: variables, persona: model,
            shared: moves.compactMap { $0 }.map { MovesBuilder.lexicon($0.root) })
        let loaded = LoadedScenario(
            file: file, rubric: RubricBuilder.rubric(rubric.root),
            wordOfMouth: WordOfMouthBuilder.model(wordOfMouth.root),
            sharedPlaces: moves.compactMap { $0 }.map { FilePlaces(source: $0.document.source, root: $0.root) },
            sources: sources)
        return Loaded(loaded, diagnostics)
    }

    /// A document whose YAML could be read, with what the walk found in it.
    struct Checked {
        let document: Document
        let root: Node
        let inventory: Inventory
    }

    private mutating func checked(_ document: Document) -> Checked? {
        diagnostics += document.diagnostics
        guard let root = document.root else { return nil }
        let walk = document.walk()
        add(walk.findings.diagnostics)
        return Checked(document: document, root: root, inventory: walk.inventory)
    }

    /// A file that a scenario names; a missing one is reported where it is named.
    private mutating func companion(_ kind: FileKind, named node: Node?, of scenario: Document) -> Checked? {
        let id = kind == .wordOfMouth ? SourceKey.wordOfMouth.id : node?.text
        guard let id, FileID.isValid(id) else { return nil }
        let key = SourceKey(kind: kind, id: id)
        do {
            let bytes = try storage.bytes(of: key)
            sources.append(Source(kind: kind, id: id, bytes: bytes))
            return checked(Document(kind: kind, id: id, bytes: bytes, path: storage.path(of: key)))
        } catch {
            report(error, kind, id, at: node?.place ?? .beginning, in: scenario)
            return nil
        }
    }

    private mutating func report(
        _ failure: LibraryStorage.Failure, _ kind: FileKind, _ id: String, at place: Place, in scenario: Document
    ) {
        var findings = Findings(in: scenario.source)
        switch failure {
        case .missing(let path):
            let known = storage.ids(of: kind)
            findings.add(
                .fileNotFound, at: place, "no \(kind.rawValue) file is called '\(id)'",
                help: ["looked for \(path)"] + Suggestion.help(for: id, among: known),
                fix: Suggestion.nearest(to: id, among: known))
        case .unreadable(let path, let reason):
            findings.add(.fileNotFound, at: place, "the file '\(path)' cannot be read: \(reason)")
        }
        add(findings.diagnostics)
    }

    /// Adds findings, but not what another variant of the file has already brought at the same place.
    private mutating func add(_ others: [Diagnostic]) {
        let known = Set(diagnostics.map(FindingPlace.init))
        diagnostics += others.filter { !known.contains(FindingPlace($0)) }
    }

    private struct FindingPlace: Hashable {
        let path: String
        let range: SourceRange
        let code: DiagnosticCode

        init(_ diagnostic: Diagnostic) {
            path = diagnostic.file.path
            range = diagnostic.range
            code = diagnostic.code
        }
    }

    private static func unreadable(_ failure: LibraryStorage.Failure) -> Diagnostic {
        let (path, message) =
            switch failure {
            case .missing(let place): (place, "there is no such file")
            case .unreadable(let place, let reason): (place, "the file cannot be read: \(reason)")
            }
        let source = SourceFile(path: path, text: "")
        return Diagnostic(.fileNotFound, in: source, at: source.range(of: .beginning), message)
    }
}
