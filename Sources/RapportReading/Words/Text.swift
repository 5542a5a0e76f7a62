/// A text cut into folded words that know their sentence and clause.
struct Text {
    let words: [Word]
    /// The words of each sentence.
    let sentences: [Range<Int>]
    /// For each sentence, whether it ends in a question mark.
    let endsInQuestionMark: [Bool]
    /// Where a number begins, its value and the word after it.
    let numbers: [Int: Number]

    /// A number in digits or words.
    struct Number: Equatable {
        /// Absent for a figure that counts nothing, such as a time of day.
        let hundredths: Int?
        let unit: String?
        /// The word after the last one of the number.
        let end: Int
    }

    /// - Parameter isTyped: whether somebody typed it in haste, and may have meant “I'll” by an “ill” in front.
    init(_ text: String, stemmer: Stemmer, isTyped: Bool = true) {
        var builder = TextBuilder(stemmer: stemmer, isTyped: isTyped)
        for piece in PieceScanner.pieces(of: text) { builder.add(piece) }
        builder.finishSentence(isQuestion: false)
        words = Quotations.marked(builder.words, quotes: builder.quotes, in: text)
        sentences = builder.sentences
        endsInQuestionMark = builder.questions
        numbers = NumberWords.numbers(in: words)
    }

    /// The word after a number, and after “pounds” or “per cent” where that unit is asked for; nil where no such number
    /// begins.
    func end(ofNumberAt word: Int, unit: String?) -> Int? {
        guard let number = numbers[word] else { return nil }
        guard let unit, number.unit != unit else { return number.end }
        guard number.unit == nil else { return nil }
        let next = words[number.end...].prefix(2).map(\.text)
        if let first = next.first, AmountFinder.units[first] == unit { return number.end + 1 }
        return unit == "%" && next == ["per", "cent"] ? number.end + 2 : nil
    }

    /// The sentence that a word stands in.
    func sentence(around word: Int) -> Range<Int> { sentences[words[word].sentence] }
}

/// Gathers pieces into words.
private struct TextBuilder {
    private(set) var words: [Word] = []
    private(set) var sentences: [Range<Int>] = []
    private(set) var questions: [Bool] = []
    private(set) var quotes: [Quotations.Quote] = []

    private let stemmer: Stemmer
    private let isTyped: Bool
    private var stems: [String: String] = [:]
    private var firstOfSentence = 0
    private var clause = 0
    private var isAfterComma = false
    private var isQuestion = false

    init(stemmer: Stemmer, isTyped: Bool) {
        self.stemmer = stemmer
        self.isTyped = isTyped
    }

    mutating func add(_ piece: Piece) {
        switch piece.kind {
        case .word(let word, let isCapitalised): add(word, isCapitalised: isCapitalised, bytes: piece.bytes)
        case .figure(let digits, let figure): append(digits, isCapitalised: false, bytes: piece.bytes, figure: figure)
        case .mark(.comma): isAfterComma = true
        case .mark(.clauseBreak): clause += 1
        case .mark(.sentenceEnd(let isQuestion)): finishSentence(isQuestion: isQuestion)
        case .mark(.quote(let isOpening)):
            quotes.append(Quotations.Quote(isOpening: isOpening, byte: piece.bytes.lowerBound, word: words.count))
        }
    }

    mutating func finishSentence(isQuestion: Bool) {
        clause += 1
        guard firstOfSentence < words.count else {
            if isQuestion, !questions.isEmpty { questions[questions.count - 1] = true }
            return
        }
        sentences.append(firstOfSentence..<words.count)
        questions.append(isQuestion)
        firstOfSentence = words.count
        isAfterComma = false
    }

    private mutating func add(_ word: String, isCapitalised: Bool, bytes: Range<Int>) {
        if word == "mail", words.count > firstOfSentence, let last = words.last, last.text == "e",
            last.bytes.upperBound + 1 == bytes.lowerBound
        {
            words.removeLast()
            append("email", isCapitalised: isCapitalised, bytes: last.bytes.lowerBound..<bytes.upperBound)
            return
        }
        if word == "h", words.last?.figure != nil, words.last?.bytes.upperBound == bytes.lowerBound {
            append("hours", isCapitalised: false, bytes: bytes)
            return
        }
        if isTyped, word == "ill", words.count == firstOfSentence {
            for part in ["i", "will"] { append(part, isCapitalised: isCapitalised, bytes: bytes) }
            return
        }
        for part in Contractions.expanded(word) { append(part, isCapitalised: isCapitalised, bytes: bytes) }
    }

    private mutating func append(_ word: String, isCapitalised: Bool, bytes: Range<Int>, figure: Figure? = nil) {
        if word == "but" { clause += 1 }
        let text = Spelling.american(word)
        words.append(
            Word(
                text: text, stem: stem(of: text), bytes: bytes, sentence: sentences.count, clause: clause,
                followsComma: isAfterComma, isCapitalised: isCapitalised, figure: figure))
        isAfterComma = false
    }

    private mutating func stem(of word: String) -> String {
        if let known = stems[word] { return known }
        let stem = stemmer.stem(of: word)
        stems[word] = stem
        return stem
    }
}
