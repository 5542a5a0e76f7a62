/// A change to a file in an author's terms; `FilePlaces` knows which characters it means.
public enum Repair: Hashable, Sendable {
    /// Other text takes the place of the value, or of the piece of it that is marked.
    case replace(with: String)
    /// A key with a text is added to the table at a path.
    case add(key: String, text: String, to: [String])
}
