/// A piece of a file, counted in Unicode scalars from its beginning, which is how the YAML parser counts.
struct Place: Hashable, Sendable {
    let start: Int
    let length: Int

    /// The file's first character.
    static let beginning = Place(start: 0, length: 1)
}
