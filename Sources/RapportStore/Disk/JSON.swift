internal import Foundation

/// The two ways in which this module writes JSON, both with sorted keys, so that the same value gives the same bytes.
enum JSON {
    /// A page with one value on each line and a new line at its end, which compares well.
    static func page(_ value: some Encodable) throws -> [UInt8] {
        try bytes(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    }

    /// One line, with its new line.
    static func line(_ value: some Encodable) throws -> [UInt8] {
        try bytes(value, [.sortedKeys, .withoutEscapingSlashes])
    }

    /// Reads a value.
    static func value<Value: Decodable>(
        _ type: Value.Type, from bytes: some Collection<UInt8>
    ) throws(JSONProblem) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw JSONProblem(error)
        } catch let problem as JSONProblem {
            throw problem
        } catch {
            throw .unreadable(because: "it is not readable JSON")
        }
    }

    private static func bytes(_ value: some Encodable, _ form: JSONEncoder.OutputFormatting) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = form
        return try Array(encoder.encode(value)) + [UInt8(ascii: "\n")]
    }
}
