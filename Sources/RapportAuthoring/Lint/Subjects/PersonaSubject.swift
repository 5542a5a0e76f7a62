public import RapportFormat
public import RapportModel

/// A persona with the places of its values.
public struct PersonaSubject: Sendable {
    public let persona: Persona
    public let places: FilePlaces

    /// Takes a persona as it was loaded.
    public init(_ file: Placed<Persona>) {
        persona = file.value
        places = file.places
    }
}
