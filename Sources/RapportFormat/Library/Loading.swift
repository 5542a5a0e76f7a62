import RapportModel

/// One run of loading: reads each file once, and collects what is found in all of them.
struct Loading {
    let storage: LibraryStorage
    private(set) var diagnostics: [Diagnostic] = []
    private var sources: [Source] = []
    private var read: [SourceKey: CheckedDocument?] = [:]
    /// Shared files as they were read and walked through, whether or not a scenario needs them.
    private var opened: [SourceKey: Opened] = [:]
    /// The names that shared files may mention; nil before they were asked for.
    private var sharedVocabulary: Vocabulary??

    init(_ storage: LibraryStorage) { self.storage = storage }

    /// Loads one file by itself.
    mutating func alone<Value: Sendable>(_ key: SourceKey, _ build: (Node) -> Value?) -> Loaded<Value> {
        do {
            let root = try checked(key)?.root
            return Loaded(root.flatMap(build), diagnostics)
        } catch {
            return Loaded(nil, [Self.unreadable(error)])
        }
    }

    mutating func scenario(_ id: String) -> Loaded<LoadedScenario> {
        let key = SourceKey(kind: .scenario, id: id)
        do {
            let bytes = try storage.bytes(of: key)
            return scenario(Document(kind: .scenario, id: id, bytes: bytes, path: storage.path(of: key)))
        } catch {
            return Loaded(nil, [Self.unreadable(error)])
        }
    }

    mutating func scenario(_ document: Document) -> Loaded<LoadedScenario> {
        sources.append(Source(document))
        diagnostics += document.diagnostics
        guard let root = document.root else { return Loaded(nil, diagnostics) }
        let persona = companion(.persona, named: root["customer"]?["persona"], of: document)
        let moves = usedMoves(root, of: document)
        let rubric = companion(.rubric, named: root["rubric"], of: document)
        let wordOfMouth = companion(.wordOfMouth, named: nil, of: document)
        let variables = Variables(root, in: document.source)
        diagnostics += Self.findings(about: variables, in: document, root)
        for seed in variables.coveringSeeds() {
            let variant = variables.variant(of: root, seed: seed)
            let walk = document.walk(variant)
            let scope = ScenarioScope(
                document: document, variant: variant, inventory: walk.inventory, persona: persona,
                moves: moves.found, rubric: rubric, hasAllMoves: moves.areAll)
            addVariant(Self.findings(of: walk, in: scope))
        }
        guard let persona, let rubric, let wordOfMouth, let model = PersonaBuilder.persona(persona.root) else {
            return Loaded(nil, diagnostics)
        }
        let file = ScenarioFile(
            document, root: root, variables: variables, persona: model,
            shared: moves.found.map { MovesBuilder.lexicon($0.file.root) })
        let loaded = LoadedScenario(
            file: file, rubric: RubricBuilder.rubric(rubric.root),
            wordOfMouth: WordOfMouthBuilder.model(wordOfMouth.root),
            personaPlaces: FilePlaces(source: persona.document.source, root: persona.root),
            sources: sources)
        return Loaded(loaded, diagnostics)
    }

    private static func findings(about variables: Variables, in document: Document, _ root: Node) -> [Diagnostic] {
        var findings = Findings(in: document.source)
        VariableChecks.check(root, variables, &findings)
        return findings.diagnostics
    }

    /// What the walk and the checks find; a file of another kind or version is worth no check.
    private static func findings(of walk: ShapeWalk, in scope: ScenarioScope) -> [Diagnostic] {
        var findings = walk.findings
        guard walk.isOfItsKind else { return findings.diagnostics }
        for check in ScenarioChecks.all { check(scope, &findings) }
        return findings.diagnostics
    }
}

extension Loading {
    private struct Opened {
        let document: Document
        let walk: ShapeWalk
    }

    /// Reads and checks a shared file, once; nil where its YAML could not be read.
    private mutating func checked(_ key: SourceKey) throws(LibraryStorage.Failure) -> CheckedDocument? {
        if let known = read[key] { return known }
        let opened = try open(key)
        sources.append(Source(opened.document))
        return checked(opened.document, walk: opened.walk)
    }

    private mutating func open(_ key: SourceKey) throws(LibraryStorage.Failure) -> Opened {
        if let known = opened[key] { return known }
        let bytes = try storage.bytes(of: key)
        let document = Document(kind: key.kind, id: key.id, bytes: bytes, path: storage.path(of: key))
        let result = Opened(document: document, walk: document.walk())
        opened[key] = result
        return result
    }

    mutating func checked(_ document: Document, walk: ShapeWalk) -> CheckedDocument? {
        let key = SourceKey(kind: document.kind, id: document.id)
        diagnostics += document.diagnostics
        read[key] = .some(nil)
        guard let root = document.root else { return nil }
        let checked = CheckedDocument(document: document, root: root, inventory: walk.inventory)
        var findings = walk.findings
        if walk.isOfItsKind { check(checked, &findings) }
        diagnostics += findings.diagnostics
        read[key] = checked
        return checked
    }

    private mutating func check(_ file: CheckedDocument, _ findings: inout Findings) {
        switch file.document.kind {
        case .moves: MovesChecks.check(file, &findings)
        case .persona: vocabularyOfSharedFiles()?.check(file.inventory.conditions, &findings)
        case .rubric:
            RubricChecks.check(file, &findings)
            guard var vocabulary = vocabularyOfSharedFiles() else { return }
            vocabulary.roles.formUnion(file.inventory.roles)
            vocabulary.check(file.inventory.conditions, &findings)
        case .rotation:
            let known = storage.ids(of: .scenario).filter { !SourceKey.single.map(\.id).contains($0) }
            RotationChecks.check(file, known: known, &findings)
        case .drill: DrillChecks.check(file, &findings)
        case .lint: LintSettingsChecks.check(file.root, &findings)
        case .scenario, .wordOfMouth: break
        }
    }

    /// The names that personas and rubrics may mention: all moves of the library, and the roles that its rubrics need.
    ///
    /// Nothing where only some of a library's files are at hand, as when an old talk is replayed.
    private mutating func vocabularyOfSharedFiles() -> Vocabulary? {
        if let known = sharedVocabulary { return known }
        let made = makeSharedVocabulary()
        sharedVocabulary = .some(made)
        return made
    }

    private mutating func makeSharedVocabulary() -> Vocabulary? {
        guard case .folder = storage, !storage.ids(of: .moves).isEmpty else { return nil }
        var vocabulary = Vocabulary()
        for kind in [FileKind.moves, .rubric] {
            for id in storage.ids(of: kind) {
                guard let inventory = (try? open(SourceKey(kind: kind, id: id)))?.walk.inventory else { return nil }
                vocabulary.deeds.formUnion(inventory.names(of: .move))
                vocabulary.roles.formUnion(inventory.roles)
            }
        }
        return vocabulary
    }
}

extension Loading {
    /// The files of moves that a scenario uses, each once.
    private mutating func usedMoves(
        _ root: Node, of scenario: Document
    ) -> (found: [(reference: Node, file: CheckedDocument)], areAll: Bool) {
        var found: [(reference: Node, file: CheckedDocument)] = []
        var areAll = true
        for reference in (root["uses"]?.items ?? []).prefix(Self.mostMovesFiles) {
            guard !found.contains(where: { $0.file.document.id == reference.text }) else { continue }
            guard let file = companion(.moves, named: reference, of: scenario) else {
                areAll = false
                continue
            }
            found.append((reference, file))
        }
        return (found, areAll)
    }

    private static let mostMovesFiles = 20

    /// A file that a scenario names; a missing one is reported where it is named.
    private mutating func companion(
        _ kind: FileKind, named node: Node?, of scenario: Document
    ) -> CheckedDocument? {
        let id = kind == .wordOfMouth ? SourceKey.wordOfMouth.id : node?.text
        guard let id, FileID.isValid(id) else { return nil }
        do {
            return try checked(SourceKey(kind: kind, id: id))
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
        diagnostics += findings.diagnostics
    }

    /// Adds what is found in a variant of a file, but not what another variant has already brought at the same place.
    private mutating func addVariant(_ others: [Diagnostic]) {
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

    /// The finding for a file that cannot be had at all.
    static func unreadable(_ failure: LibraryStorage.Failure) -> Diagnostic {
        let (path, message) =
            switch failure {
            case .missing(let place): (place, "there is no such file")
            case .unreadable(let place, let reason): (place, "the file cannot be read: \(reason)")
            }
        let source = SourceFile(path: path, text: "")
        return Diagnostic(.fileNotFound, in: source, at: source.range(of: .beginning), message)
    }
}
