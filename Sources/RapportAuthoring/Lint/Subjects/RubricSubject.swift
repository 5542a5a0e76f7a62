public import RapportFormat
public import RapportModel

/// A rubric with the places of its values.
public struct RubricSubject: Sendable {
    public let rubric: Rubric
    public let places: FilePlaces

    /// Takes a rubric as it was loaded.
    public init(_ file: Placed<Rubric>) {
        rubric = file.value
        places = file.places
    }
}
