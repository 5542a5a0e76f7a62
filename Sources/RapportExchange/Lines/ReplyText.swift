/// A line that holds a reply and nothing else that counts: the words themselves, or JSON with "reply".
public struct ReplyText: Sendable {
    public let reply: String

    /// Reads the line; one that begins with a brace is JSON, of which other fields are passed over.
    public init(_ bytes: [UInt8]) throws(LineProblem) {
        let start = bytes.first { ![0x20, 0x09].contains($0) }
        guard start != UInt8(ascii: "{") else {
            reply = try LineFields(bytes).required("reply")
            return
        }
        if let bad = JSONReader.firstByteThatIsNoText(in: bytes) { throw .notText(byte: bad + 1) }
        reply = Self.trimmed(String(decoding: bytes, as: UTF8.self))
    }

    private static func trimmed(_ text: String) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
