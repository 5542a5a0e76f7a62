public import RapportModel

/// The files that scenarios are made from: a folder, or texts kept from an earlier talk.
public struct Library: Sendable {
    let storage: LibraryStorage

    /// Takes the files of a folder, the one that holds scenarios and the folders of personas, moves and rubrics.
    public init(root: String) { storage = .folder(root) }

    /// Takes files from memory.
    public init(texts: [SourceKey: [UInt8]]) { storage = .texts(texts) }

    /// The ids of all scenarios, sorted.
    public var scenarioIDs: [String] { storage.ids(of: .scenario).filter { !SourceKey.single.map(\.id).contains($0) } }

    /// The ids of all files of a kind, sorted.
    public func ids(of kind: FileKind) -> [String] {
        switch kind {
        case .scenario: scenarioIDs
        case .wordOfMouth, .rotation, .lint:
            storage.ids(of: kind).filter { SourceKey.single.contains(SourceKey(kind: kind, id: $0)) }
        case .persona, .moves, .rubric, .drill: storage.ids(of: kind)
        }
    }

    /// Loads a scenario and every file it needs.
    public func load(_ id: String) -> Loaded<LoadedScenario> {
        var loading = Loading(storage)
        return loading.scenario(id)
    }

    /// Loads a rubric.
    public func loadRubric(_ id: String) -> Loaded<Rubric> {
        var loading = Loading(storage)
        return loading.alone(.init(kind: .rubric, id: id), RubricBuilder.rubric)
    }

    /// Loads a persona.
    public func loadPersona(_ id: String) -> Loaded<Persona> {
        var loading = Loading(storage)
        return loading.alone(.init(kind: .persona, id: id), PersonaBuilder.persona)
    }

    /// Loads a file of shared moves.
    public func loadMoves(_ id: String) -> Loaded<MoveLexicon> {
        var loading = Loading(storage)
        return loading.alone(.init(kind: .moves, id: id), MovesBuilder.lexicon)
    }

    /// Loads a drill of rewriting.
    public func loadDrill(_ id: String) -> Loaded<RewriteDrill> {
        var loading = Loading(storage)
        return loading.alone(.init(kind: .drill, id: id), DrillBuilder.drill)
    }

    /// Loads the rotation; nothing where the library has none.
    public func loadRotation() -> Loaded<Rotation>? {
        guard ids(of: .rotation) == [SourceKey.rotation.id] else { return nil }
        var loading = Loading(storage)
        return loading.alone(.rotation, RotationBuilder.rotation)
    }

    /// Loads the settings of lint; those that change nothing where the library has no such file.
    public func loadLintSettings() -> Loaded<LintSettings> {
        guard ids(of: .lint) == [SourceKey.lint.id] else { return Loaded(LintSettings(), []) }
        var loading = Loading(storage)
        return loading.alone(.lint, LintSettingsBuilder.settings)
    }

    /// Loads the word-of-mouth model.
    public func loadWordOfMouth() -> Loaded<WordOfMouth> {
        var loading = Loading(storage)
        return loading.alone(.wordOfMouth, WordOfMouthBuilder.model)
    }
}
