/// Reads one JSON value (RFC 8259) from bytes, and says at which byte it went wrong.
///
/// Not Foundation's decoder, which says neither where a slip is nor what it is, takes a comma too many, and reads a number
/// without its last digits. Half of a surrogate pair, which some programs write, becomes U+FFFD.
struct JSONReader {
    /// Deeper nesting than any honest line has.
    static let deepest = 64

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    /// The value that takes up all of the bytes, which must be UTF-8.
    static func value(of bytes: [UInt8]) throws(LineProblem) -> JSONValue {
        if let bad = firstByteThatIsNoText(in: bytes) { throw .notText(byte: bad + 1) }
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.slip("nothing may follow the value") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    static func firstByteThatIsNoText(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var place = 0
        while case .scalarValue(let scalar) = decoder.decode(&rest) { place += UTF8.width(scalar) }
        return place
    }

    private func slip(_ words: String) -> LineProblem { .notJSON(byte: place + 1, words) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C {
            place += 1
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    private mutating func value() throws(LineProblem) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try nested { reader throws(LineProblem) in try reader.members() })
        case UInt8(ascii: "["): return .list(try nested { reader throws(LineProblem) in try reader.items() })
        case UInt8(ascii: "\""): return .text(try text())
        case let byte? where byte == UInt8(ascii: "-") || Self.digits.contains(byte): return .number(try number())
        case nil: throw slip("the line ends where a value should stand")
        default: return try word()
        }
    }

    private mutating func word() throws(LineProblem) -> JSONValue {
        for (word, value) in [("true", JSONValue.flag(true)), ("false", .flag(false)), ("null", .null)]
        where bytes[place...].starts(with: word.utf8) {
            place += word.utf8.count
            return value
        }
        throw slip("a value should stand here; put texts in double quotes")
    }

    private mutating func nested<Result>(
        _ read: (inout JSONReader) throws(LineProblem) -> Result
    ) throws(LineProblem) -> Result {
        guard depth < Self.deepest else { throw slip("nested more than \(Self.deepest) deep; make it flatter") }
        depth += 1
        place += 1
        let result = try read(&self)
        depth -= 1
        return result
    }

    private mutating func items() throws(LineProblem) -> [JSONValue] {
        var items: [JSONValue] = []
        skipSpace()
        guard !take("]") else { return items }
        while true {
            items.append(try value())
            skipSpace()
            if take("]") { return items }
            guard take(",") else { throw slip("a ',' or ']' should stand here") }
        }
    }

    private mutating func members() throws(LineProblem) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        skipSpace()
        guard !take("}") else { return members }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw slip("a name in double quotes should stand here") }
            let name = try text()
            skipSpace()
            guard take(":") else { throw slip("a ':' should stand here") }
            members[name] = try value()
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw slip("a ',' or '}' should stand here") }
        }
    }

    private mutating func number() throws(LineProblem) -> String {
        let start = place
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() throws(LineProblem) {
        let start = place
        while let byte = next, Self.digits.contains(byte) { place += 1 }
        guard place > start else { throw slip("a digit should stand here") }
    }
}

// MARK: - Texts

extension JSONReader {
    private mutating func text() throws(LineProblem) -> String {
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                place += 1
                text += String(try escaped()).utf8
            case ..<0x20: throw slip("a control character must be written as \\n, \\t or \\u00XX")
            default:
                text.append(byte)
                place += 1
            }
        }
        throw slip("the line ends inside a text; close it with '\"'")
    }

    private mutating func escaped() throws(LineProblem) -> Unicode.Scalar {
        for (letter, scalar) in Self.escapes where take(letter) { return scalar }
        guard take("u") else { throw slip("no such escape; write '\\\\' for a backslash") }
        let unit = try hexadecimal()
        guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        let afterFirst = place
        if take("\\"), take("u"), case let second = try hexadecimal(), UTF16.isTrailSurrogate(second) {
            let value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(second) & 0x3FF
            return Unicode.Scalar(value) ?? "\u{FFFD}"
        }
        place = afterFirst
        return "\u{FFFD}"
    }

    private static let escapes: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("\"", "\""), ("\\", "\\"), ("/", "/"), ("b", "\u{08}"), ("f", "\u{0C}"), ("n", "\n"), ("r", "\r"), ("t", "\t"),
    ]

    private mutating func hexadecimal() throws(LineProblem) -> UInt16 {
        let digits = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
            throw slip("four hexadecimal digits should stand here")
        }
        place += 4
        return unit
    }
}
