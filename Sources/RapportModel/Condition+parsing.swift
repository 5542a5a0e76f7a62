extension Condition {
    /// Why a text is no condition, and where: an offset in Unicode scalars from the start of the text.
    public struct SyntaxError: Error, Equatable, Sendable {
        public let offset: Int
        public let length: Int
        public let message: String
    }

    /// Reads a condition such as `apologise and not (voucher or cash)`.
    ///
    /// - Throws: `SyntaxError` with the place of the word that does not fit.
    public init(parsing text: String) throws(SyntaxError) {
        var parser = try Parser(text)
        self = try parser.condition()
    }

    fileprivate struct Token: Equatable {
        var text: String
        var offset: Int
        var length: Int { text.unicodeScalars.count }
    }

    fileprivate struct Parser {
        /// Deeper nesting than any author needs, and shallow enough for every stack.
        static let deepest = 64
        private let tokens: [Token]
        private let end: Int
        private var next = 0
        private var depth = 0

        init(_ text: String) throws(SyntaxError) {
            tokens = try Self.tokens(of: text)
            end = text.unicodeScalars.count
        }

        mutating func condition() throws(SyntaxError) -> Condition {
            guard !tokens.isEmpty else {
                throw SyntaxError(offset: 0, length: max(end, 1), message: "the condition is empty")
            }
            let result = try either()
            if let token = peek() {
                throw fault(token, "'\(token.text)' does not fit here; join conditions with 'and' or 'or'")
            }
            return result
        }

        private mutating func either() throws(SyntaxError) -> Condition {
            var left = try both()
            while take("or") { left = .or(left, try both()) }
            return left
        }

        private mutating func both() throws(SyntaxError) -> Condition {
            var left = try single()
            while take("and") { left = .and(left, try single()) }
            return left
        }

        private mutating func single() throws(SyntaxError) -> Condition {
            depth += 1
            defer { depth -= 1 }
            guard let token = advance() else {
                throw SyntaxError(offset: max(end - 1, 0), length: 1, message: "the condition stops too soon")
            }
            guard depth <= Self.deepest else { throw fault(token, "the condition is nested too deeply") }
            switch token.text {
            case "not": return .not(try single())
            case "(":
                let inner = try either()
                guard take(")") else { throw fault(token, "this '(' is never closed") }
                return inner
            case "first": return .first(try name(after: token))
            case "ever": return .ever(try name(after: token))
            case "again": return .again(try name(after: token))
            case "previous": return .previous(try name(after: token))
            case "learned": return .learned(try name(after: token))
            case "done": return .done(try name(after: token))
            case "times":
                let name = try name(after: token)
                let (comparison, number) = try comparison(after: token, of: "times \(name)")
                guard let count = Int(exactly: number) else {
                    throw fault(token, "'times' is compared with a whole number")
                }
                return .times(name, comparison, count)
            default: break
            }
            if let feeling = Feeling(rawValue: token.text) {
                if take("rose") { return .rose(feeling) }
                if take("fell") { return .fell(feeling) }
            }
            if let quantity = Quantity(rawValue: token.text) {
                let (comparison, number) = try comparison(after: token, of: token.text)
                return .number(quantity, comparison, number)
            }
            guard !Condition.reservedWords.contains(token.text), Condition.isName(token.text) else {
                throw fault(token, "'\(token.text)' does not fit here; a name or '(' is meant")
            }
            return .name(token.text)
        }

        private mutating func name(after keyword: Token) throws(SyntaxError) -> String {
            guard let token = advance() else { throw fault(keyword, "'\(keyword.text)' is followed by a name") }
            guard Condition.isName(token.text), !Condition.reservedWords.contains(token.text) else {
                throw fault(token, "'\(keyword.text)' is followed by a name, not '\(token.text)'")
            }
            return token.text
        }

        private mutating func comparison(after subject: Token, of shown: String) throws(SyntaxError) -> (
            Comparison, Double
        ) {
            guard let token = advance(), let comparison = Comparison(rawValue: token.text) else {
                throw fault(subject, "'\(shown)' is compared with a number, as in '\(shown) >= 3'")
            }
            guard let value = advance(), let number = Double(value.text), number.isFinite else {
                throw fault(token, "'\(token.text)' is followed by a number")
            }
            return (comparison, number)
        }

        private func peek() -> Token? { next < tokens.count ? tokens[next] : nil }

        private mutating func advance() -> Token? {
            defer { next += 1 }
            return peek()
        }

        private mutating func take(_ text: String) -> Bool {
            guard peek()?.text == text else { return false }
            next += 1
            return true
        }

        private func fault(_ token: Token, _ message: String) -> SyntaxError {
            SyntaxError(offset: token.offset, length: token.length, message: message)
        }

        private static func tokens(of text: String) throws(SyntaxError) -> [Token] {
            var tokens: [Token] = []
            var word: Token?
            for (offset, scalar) in text.unicodeScalars.enumerated() {
                let isWord =
                    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "_.-".unicodeScalars.contains(scalar)
                if isWord {
                    word = Token(text: (word?.text ?? "") + String(scalar), offset: word?.offset ?? offset)
                    continue
                }
                if let finished = word { tokens.append(finished) }
                word = nil
                switch scalar {
                case " ", "\n", "\t": continue
                case "(", ")", "<", ">": tokens.append(Token(text: String(scalar), offset: offset))
                case "=":
                    if let last = tokens.last, last.text == "<" || last.text == ">", last.offset == offset - 1 {
                        tokens[tokens.count - 1].text += "="
                    } else {
                        tokens.append(Token(text: "=", offset: offset))
                    }
                default:
                    throw SyntaxError(
                        offset: offset, length: 1, message: "'\(String(scalar))' has no meaning in a condition")
                }
            }
            if let finished = word { tokens.append(finished) }
            return tokens
        }
    }
}
