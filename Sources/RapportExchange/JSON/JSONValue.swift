/// A JSON value as it stands in a line.
enum JSONValue: Equatable {
    case null
    case flag(Bool)
    /// As it was written, so that no digit of an id is lost.
    case number(String)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// What it is, in a word for people.
    var kind: String {
        switch self {
        case .null: "null"
        case .flag: "true or false"
        case .number: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
