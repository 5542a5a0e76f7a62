/// A word pattern that reveals a move: words, `(a|b)` for one of, `*` for a gap, `#` for a number, `#%` for so many per
/// cent, `£#`, `$#` or `€#` for a sum, `~set` for a set.
public struct Cue: Equatable, Sendable {
    /// One place in the pattern.
    public indirect enum Part: Equatable, Sendable {
        case word(String)
        /// One of several runs of parts; an empty run makes the place optional.
        case oneOf([[Part]])
        /// None to four words that do not matter.
        case gap
        /// A number, in digits or words; with a unit, such as `%` or `GBP`, only one that has it.
        case number(unit: String?)
        /// Any word or phrase of a named set.
        case set(String)
    }

    /// The most words that `*` stands for.
    public static let widestGap = 4

    /// The pattern as its author wrote it.
    public let text: String
    public let parts: [Part]

    /// Why a text is no cue, and where: an offset in Unicode scalars from the start of the text.
    public struct SyntaxError: Error, Equatable, Sendable {
        public let offset: Int
        public let length: Int
        public let message: String
    }

    /// Reads a pattern such as `(hire|rent|lend) * (guitar|instrument)`.
    ///
    /// - Throws: `SyntaxError` where brackets do not match, or where nothing but gaps is left to find.
    public init(parsing text: String) throws(SyntaxError) {
        var parser = CueParser(text)
        self.text = text
        self.parts = try parser.cue()
    }

    /// The names of the sets that the pattern uses.
    public var setNames: [String] { Self.setNames(in: parts) }

    private static func setNames(in parts: [Part]) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .set(let name): [name]
            case .oneOf(let runs): runs.flatMap(setNames(in:))
            case .word, .gap, .number: []
            }
        }
    }
}

private struct CueParser {
    private static let deepest = 8
    private let scalars: [Unicode.Scalar]
    private var next = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func cue() throws(Cue.SyntaxError) -> [Cue.Part] {
        let parts = try run(depth: 0)
        guard next == scalars.count else { throw fault("this '\(scalars[next])' has no '(' before it") }
        guard parts.contains(where: \.isTelling) else {
            throw Cue.SyntaxError(
                offset: 0, length: max(scalars.count, 1), message: "the cue has no word to look for")
        }
        return parts
    }

    private mutating func run(depth: Int) throws(Cue.SyntaxError) -> [Cue.Part] {
        var parts: [Cue.Part] = []
        while next < scalars.count {
            switch scalars[next] {
            case " ", "\t", "\n": next += 1
            case ")", "|": return parts
            case "*":
                next += 1
                parts.append(.gap)
            case "#": parts.append(number(unit: nil))
            case let sign where Self.currencies[sign] != nil:
                let unit = Self.currencies[sign]
                next += 1
                skipSpaces()
                guard next < scalars.count, scalars[next] == "#" else {
                    throw fault("'\(sign)' is no word; a sum is written '\(sign)#'", at: next - 1)
                }
                parts.append(number(unit: unit))
            case "~":
                next += 1
                let name = word()
                guard Condition.isName(name) else { throw fault("'~' is followed by the name of a set") }
                parts.append(.set(name))
            case "(": parts.append(try alternatives(depth: depth))
            default: if let part = try wordPart() { parts.append(part) }
            }
        }
        return parts
    }

    private static let currencies: [Unicode.Scalar: String] = ["£": "GBP", "$": "USD", "€": "EUR"]

    /// A number and the sign for per cent that may stand behind it.
    private mutating func number(unit: String?) -> Cue.Part {
        next += 1
        let end = next
        skipSpaces()
        if unit == nil, next < scalars.count, scalars[next] == "%" {
            next += 1
            return .number(unit: "%")
        }
        next = end
        return .number(unit: unit)
    }

    private mutating func skipSpaces() { while next < scalars.count, scalars[next] == " " { next += 1 } }

    /// A word; nothing for marks such as a comma, which replies are read without.
    private mutating func wordPart() throws(Cue.SyntaxError) -> Cue.Part? {
        let start = next
        let text = word()
        if text.contains(where: { $0.isLetter || $0.isNumber }) { return .word(text) }
        guard text.allSatisfy(\.isPunctuation), text != "%", text != "&" else {
            throw fault("'\(text)' is no word, and replies are read by their words", at: start)
        }
        return nil
    }

    private mutating func alternatives(depth: Int) throws(Cue.SyntaxError) -> Cue.Part {
        let opening = next
        guard depth < Self.deepest else { throw fault("brackets are nested too deeply") }
        var runs: [[Cue.Part]] = []
        repeat {
            next += 1
            runs.append(try run(depth: depth + 1))
        } while next < scalars.count && scalars[next] == "|"
        guard next < scalars.count else {
            throw Cue.SyntaxError(offset: opening, length: 1, message: "this '(' is never closed")
        }
        next += 1
        return .oneOf(runs)
    }

    private mutating func word() -> String {
        var text = String.UnicodeScalarView()
        while next < scalars.count, !" \t\n()|*#~£$€".unicodeScalars.contains(scalars[next]) {
            text.append(scalars[next])
            next += 1
        }
        return String(text)
    }

    private func fault(_ message: String, at place: Int? = nil) -> Cue.SyntaxError {
        Cue.SyntaxError(offset: min(place ?? next, max(scalars.count - 1, 0)), length: 1, message: message)
    }
}

extension Cue.Part {
    /// Whether the part finds something by itself, unlike a gap or an optional place.
    fileprivate var isTelling: Bool {
        switch self {
        case .word, .set: true
        case .gap, .number: false
        case .oneOf(let runs): runs.allSatisfy { $0.contains(where: \.isTelling) }
        }
    }
}
