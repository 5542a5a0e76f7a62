/// Finds the words that are somebody else's: inside quotation marks, or in a line that begins with `>`.
enum Quotations {
    /// A quotation mark and the word that comes after it.
    struct Quote {
        /// Absent for `"`, which opens and closes alike.
        let isOpening: Bool?
        let byte: Int
        let word: Int
    }

    /// The words with those marked that are quoted; marks around the whole text quote nothing.
    static func marked(_ words: [Word], quotes: [Quote], in text: String) -> [Word] {
        var spans = spans(of: quotes) + quotedLines(in: text, words: words) + singleQuoted(in: text, words: words)
        spans.removeAll { $0.count == words.count }
        var marked = words
        for span in spans {
            for word in span { marked[word].isQuoted = true }
        }
        return marked
    }

    /// Pairs of marks that follow each other; a mark left alone quotes nothing.
    private static func spans(of quotes: [Quote]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var opening: Quote?
        for quote in quotes {
            if let open = opening, quote.isOpening != true {
                spans.append(open.word..<quote.word)
                opening = nil
            } else if quote.isOpening != false {
                opening = quote
            }
        }
        return spans
    }

    private static func quotedLines(in text: String, words: [Word]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var isLineStart = true
        var isQuoted = false
        var first = 0
        for (offset, byte) in text.utf8.enumerated() {
            if byte == UInt8(ascii: "\n") {
                if isQuoted { spans.append(wordsBetween(first, offset, in: words)) }
                (isLineStart, isQuoted) = (true, false)
            } else if isLineStart, byte != UInt8(ascii: " ") {
                (isLineStart, isQuoted, first) = (false, byte == UInt8(ascii: ">"), offset)
            }
        }
        if isQuoted { spans.append(wordsBetween(first, text.utf8.count, in: words)) }
        return spans
    }

    /// Text between `'…'` or `‘…’`, told from apostrophes by the blanks around it, within one line.
    private static func singleQuoted(in text: String, words: [Word]) -> [Range<Int>] {
        let bytes = Array(Self.straightened(text))
        var spans: [Range<Int>] = []
        var opening: Int?
        for at in bytes.indices {
            if bytes[at] == newLine { opening = nil }
            guard bytes[at] == mark else { continue }
            let isAfterGap = at == 0 || !isPartOfWord(bytes[at - 1]) && !closers.contains(bytes[at - 1])
            let isBeforeWord = at + 1 < bytes.count && isPartOfWord(bytes[at + 1])
            if let open = opening, !isBeforeWord {
                spans.append(wordsBetween(open, at, in: words))
                opening = nil
            } else if isAfterGap, isBeforeWord {
                opening = at
            }
        }
        return spans
    }

    private static let mark = UInt8(ascii: "'")
    private static let newLine = UInt8(ascii: "\n")
    private static let closers = Array(".,!?".utf8)

    /// The bytes with curly single quotes as `'` and two fillers, so that places stay the same.
    private static func straightened(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2018}": bytes += [blank, blank, mark]
            case "\u{2019}": bytes += [mark, mark, mark]
            default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        return bytes
    }

    private static let blank = UInt8(ascii: " ")

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == mark || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    private static func wordsBetween(_ start: Int, _ end: Int, in words: [Word]) -> Range<Int> {
        let first = firstWord(from: start, in: words)
        return first..<max(first, firstWord(from: end, in: words))
    }

    /// The first word that begins at a byte or after it.
    private static func firstWord(from byte: Int, in words: [Word]) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = low + (high - low) / 2
            if words[middle].bytes.lowerBound < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
