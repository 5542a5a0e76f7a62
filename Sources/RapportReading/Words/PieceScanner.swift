/// Cuts a text into words, figures and marks in one pass from left to right.
struct PieceScanner {
    private struct Letter {
        let scalar: Unicode.Scalar
        let folded: String
        let start: Int
        let end: Int
    }

    private let letters: [Letter]
    private var next = 0
    private var pieces: [Piece] = []

    /// The pieces of a text, in order.
    static func pieces(of text: String) -> [Piece] {
        var scanner = PieceScanner(text)
        return scanner.scan()
    }

    private init(_ text: String) {
        var letters: [Letter] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if let folded = Spelling.folded(scalar) {
                letters.append(Letter(scalar: scalar, folded: folded, start: offset, end: end))
            }
            offset = end
        }
        self.letters = letters
    }

    private mutating func scan() -> [Piece] {
        while next < letters.count {
            if isDigit(next) {
                scanFigure()
            } else if isLetter(next) {
                scanWord()
            } else {
                scanMark()
            }
        }
        return pieces
    }

    private mutating func scanWord() {
        let first = next
        var text = ""
        while isLetter(next) || isDigit(next) || (isApostrophe(next) && isLetter(next + 1)) {
            text += letters[next].folded
            next += 1
        }
        let isCapitalised = letters[first].scalar.properties.isUppercase
        append(.word(text, isCapitalised: isCapitalised), from: first)
    }

    private mutating func scanFigure() {
        var first = next
        var digits = ""
        var isTime = false
        while isDigit(next) || (Self.insideFigures.contains(folded(next)) && isDigit(next + 1)) {
            isTime = isTime || folded(next) == ":"
            digits += folded(next)
            next += 1
        }
        let isOrdinal = skipOrdinalEnding()
        var figure = Figure(hundredths: isTime || isOrdinal ? nil : Decimal.hundredths(of: digits))
        if folded(next) == "k", !isLetter(next + 1) {
            next += 1
            figure.hundredths = figure.hundredths.map { Decimal.times($0, 1000) }
        }
        figure.unit = takeSign(before: &first) ?? takeSignAfter()
        append(.figure(Decimal.plain(digits), figure), from: first)
    }

    /// Skips the letters of `3rd`, which is a place and no count.
    private mutating func skipOrdinalEnding() -> Bool {
        let ending = folded(next) + folded(next + 1)
        guard ["st", "nd", "rd", "th"].contains(ending), !isLetter(next + 2) else { return false }
        next += 2
        return true
    }

    /// A currency sign just before the figure, with at most one blank between.
    private func takeSign(before first: inout Int) -> String? {
        let at = isBlank(first - 1) ? first - 2 : first - 1
        guard let unit = Self.signs[folded(at)], unit != "%" else { return nil }
        first = at
        return unit
    }

    private mutating func takeSignAfter() -> String? {
        let at = isBlank(next) ? next + 1 : next
        guard let unit = Self.signs[folded(at)], unit == "%" || !isDigit(at + 1) else { return nil }
        next = at + 1
        return unit
    }

    private static let signs = ["$": "USD", "€": "EUR", "£": "GBP", "%": "%"]

    private mutating func scanMark() {
        let first = next
        next += 1
        switch folded(first) {
        case ",", "(", ")", "[", "]": append(.mark(.comma), from: first)
        case ";", ":", "—", "–", "•", "|": append(.mark(.clauseBreak), from: first)
        case "-" where !(isLetter(first - 1) || isDigit(first - 1)) || !(isLetter(next) || isDigit(next)):
            append(.mark(.clauseBreak), from: first)
        case "\n", "\r", "\u{2028}", "\u{2029}": scanNewLines(from: first)
        case ".", "!", "?", "…", "。", "؟": scanSentenceEnd(from: first)
        case "\"", "″": append(.mark(.quote(isOpening: nil)), from: first)
        case "“", "„", "«": append(.mark(.quote(isOpening: true)), from: first)
        case "”", "»": append(.mark(.quote(isOpening: false)), from: first)
        default: break
        }
    }

    private mutating func scanNewLines(from first: Int) {
        var lines = folded(first) == "\n" || folded(first) == "\u{2029}" ? 1 : 0
        while isBlank(next) {
            if folded(next) == "\n" { lines += 1 }
            next += 1
        }
        let mark: Mark = lines > 1 ? .sentenceEnd(isQuestion: false) : .clauseBreak
        append(.mark(mark), from: first)
    }

    private mutating func scanSentenceEnd(from first: Int) {
        var isQuestion = folded(first) == "?" || folded(first) == "؟"
        while Self.stops.contains(folded(next)) {
            isQuestion = isQuestion || folded(next) == "?"
            next += 1
        }
        guard folded(first) != "." || next - first > 1 || endsSentence(first) else { return }
        append(.mark(.sentenceEnd(isQuestion: isQuestion)), from: first)
    }

    /// Whether a single full stop ends a sentence, and neither `Mr.`, `a.m.`, `U.S.` nor `example.com`.
    private func endsSentence(_ stop: Int) -> Bool {
        let word = wordBefore(stop)
        let isInitial = word.map { $0.utf8.count == 1 && $0 != "i" } ?? false
        if isLetter(stop + 1) || isDigit(stop + 1) {
            return stop + 1 < letters.count && letters[stop + 1].scalar.properties.isUppercase && !isInitial
        }
        return !isInitial && !Self.abbreviations.contains(word ?? "")
    }

    private func wordBefore(_ stop: Int) -> String? {
        guard case .word(let word, _)? = pieces.last?.kind, pieces.last?.bytes.upperBound == letters[stop].start else {
            return nil
        }
        return word
    }

    private static let insideFigures: Set<String> = [".", ",", ":"]
    private static let stops: Set<String> = [".", "!", "?", "…"]

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "vs", "prof", "approx", "eg", "ie", "etc", "inc", "ltd",
    ]

    private mutating func append(_ kind: Piece.Kind, from first: Int) {
        pieces.append(Piece(kind: kind, bytes: letters[first].start..<letters[next - 1].end))
    }

    private func folded(_ at: Int) -> String { letters.indices.contains(at) ? letters[at].folded : "" }
    private func isApostrophe(_ at: Int) -> Bool { folded(at) == "'" }

    private func isBlank(_ at: Int) -> Bool {
        letters.indices.contains(at) && letters[at].scalar.properties.isWhitespace
    }

    private func isDigit(_ at: Int) -> Bool {
        letters.indices.contains(at) && letters[at].folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isLetter(_ at: Int) -> Bool {
        letters.indices.contains(at) && letters[at].scalar.isLetter
    }
}
