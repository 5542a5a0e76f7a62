/// A change to a file in an author's terms; `FilePlaces` knows which characters it means.
public enum Repair: Hashable, Sendable {
    /// Other text takes the place of the value, or of the piece of it that is marked; quotes stay or are added as needed.
    case replace(with: String)
    /// A key is added to the table at a path; the value is written as it stands in YAML.
    case add(key: String, value: String, to: [String])
}
