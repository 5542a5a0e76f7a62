public import RapportModel

/// A file of a library, loaded as what it says it is.
public enum LibraryFile: Sendable {
    case scenario(LoadedScenario)
    case persona(Placed<Persona>)
    case moves(Placed<MoveLexicon>)
    case rubric(Placed<Rubric>)
    case wordOfMouth(Placed<WordOfMouth>)
}
