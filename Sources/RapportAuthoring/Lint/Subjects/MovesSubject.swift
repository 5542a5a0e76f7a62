public import RapportFormat
public import RapportModel
public import RapportReading

/// A file of shared moves with the places of its values.
public struct MovesSubject: Sendable {
    public let lexicon: MoveLexicon
    public let places: FilePlaces
    /// Finds these moves by their cues alone.
    public let reader: CueReader

    /// Takes moves as they were loaded.
    public init(_ file: Placed<MoveLexicon>) {
        lexicon = file.value
        places = file.places
        reader = CueReader(lexicon: file.value)
    }
}
