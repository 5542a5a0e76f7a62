import RapportModel

extension Loading {
    /// Loads one file as what it is.
    mutating func file(_ document: Document) -> Loaded<LibraryFile> {
        switch document.kind {
        case .scenario:
            let loaded = scenario(document)
            return Loaded(loaded.value.map(LibraryFile.scenario), loaded.diagnostics)
        case .persona: return shared(document, PersonaBuilder.persona, LibraryFile.persona)
        case .moves: return shared(document, MovesBuilder.lexicon, LibraryFile.moves)
        case .rubric: return shared(document, RubricBuilder.rubric, LibraryFile.rubric)
        case .wordOfMouth: return shared(document, WordOfMouthBuilder.model, LibraryFile.wordOfMouth)
        case .drill: return shared(document, DrillBuilder.drill, LibraryFile.drill)
        case .rotation: return shared(document, RotationBuilder.rotation, LibraryFile.rotation)
        case .lint: return shared(document, LintSettingsBuilder.settings, LibraryFile.lint)
        }
    }

    private mutating func shared<Value>(
        _ document: Document, _ build: (Node) -> Value?, _ file: (Placed<Value>) -> LibraryFile
    ) -> Loaded<LibraryFile> {
        guard let root = checked(document, walk: document.walk())?.root, let value = build(root) else {
            return Loaded(nil, diagnostics)
        }
        let places = FilePlaces(source: document.source, root: root)
        return Loaded(file(Placed(value: value, places: places)), diagnostics)
    }
}
