public import RapportModel

/// A file of a library, loaded as what it says it is.
public enum LibraryFile: Sendable {
    case scenario(LoadedScenario)
    case persona(Placed<Persona>)
    case moves(Placed<MoveLexicon>)
    case rubric(Placed<Rubric>)
    case wordOfMouth(Placed<WordOfMouth>)
    case drill(Placed<RewriteDrill>)
    case rotation(Placed<Rotation>)
    case lint(Placed<LintSettings>)

    /// The file's text.
    public var source: SourceFile {
        switch self {
        case .scenario(let loaded): loaded.file.source
        case .persona(let file): file.places.source
        case .moves(let file): file.places.source
        case .rubric(let file): file.places.source
        case .wordOfMouth(let file): file.places.source
        case .drill(let file): file.places.source
        case .rotation(let file): file.places.source
        case .lint(let file): file.places.source
        }
    }

    /// The other files that it was loaded with.
    public var companions: [SourceKey] {
        guard case .scenario(let loaded) = self else { return [] }
        return loaded.sources.dropFirst().map { SourceKey(kind: $0.kind, id: $0.id) }
    }
}
