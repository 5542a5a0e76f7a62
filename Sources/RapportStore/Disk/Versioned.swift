/// A value whose JSON says which form it has.
protocol HasSchema: Decodable {
    /// The form that this program writes, and the only one it reads.
    static var currentSchema: Int { get }
}

/// Reads a value after its form has been found to be the one we know; another form may have any shape.
///
/// It is one pass over the text, since parsing takes most of the time that a list of cards needs.
struct Versioned<Value: HasSchema>: Decodable {
    let value: Value

    private enum Key: String, CodingKey { case schema }

    init(from decoder: any Decoder) throws {
        let found = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .schema)
        guard found == Value.currentSchema else {
            throw JSONProblem.unknownSchema(found: found, known: Value.currentSchema)
        }
        value = try Value(from: decoder)
    }
}
