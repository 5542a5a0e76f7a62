import RapportModel

/// Finds amounts: `$50`, `50 dollars`, `20 %`, `two nights`, and bare numbers that may be one.
struct AmountFinder: Sendable {
    /// Words behind a number that give it a unit.
    static let units: [String: String] = [
        "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "usd": "USD", "pound": "GBP", "pounds": "GBP",
        "quid": "GBP", "gbp": "GBP", "euro": "EUR", "euros": "EUR", "eur": "EUR", "percent": "%",
    ]
    private static let hundredthsOf: [String: String] = ["cent": "USD", "cents": "USD", "pence": "GBP", "p": "GBP"]

    /// Words before a bare number that make it a date, a deadline or a name.
    private static let notBefore: Set<String> = [
        "in", "within", "by", "at", "before", "after", "order", "flight", "number", "no", "room", "until", "till",
        "since", "gate", "ref", "reference", "case", "ticket", "line", "step", "version", "around", "about", "next",
        "last", "every",
    ]
    /// Words that may follow a bare number which is an amount.
    private static let mayFollow: Set<String> = [
        "to", "for", "as", "now", "today", "right", "back", "on", "in", "and", "or", "if", "so", "off", "straight",
        "immediately", "the", "your", "you", "here", "instead", "too", "towards", "toward", "of", "at", "by", "with",
        "tomorrow", "tonight", "within", "credit", "voucher", "refund", "but", "this", "that", "because", "then",
    ]

    /// Nouns that limits count, by stem: `night`.
    private let nouns: [String: String]

    init(limits: [Limit]) {
        let stemmer = Stemmer()
        var nouns: [String: String] = [:]
        for case .upTo(let most) in limits where !most.isMoney && most.unit != "%" {
            nouns[stemmer.stem(of: Spelling.american(most.unit))] = most.unit
        }
        self.nouns = nouns
    }

    /// The amounts of a text from left to right, quoted ones left out.
    func amounts(in text: Text) -> [FoundAmount] {
        text.numbers.keys.sorted().compactMap { start in
            guard let number = text.numbers[start], !text.words[start].isQuoted else { return nil }
            return amount(number, at: start, in: text)
        }
    }

    private func amount(_ number: Text.Number, at start: Int, in text: Text) -> FoundAmount? {
        guard let hundredths = number.hundredths else { return nil }
        func found(_ unit: String, _ words: Range<Int>, hundredths: Int = hundredths) -> FoundAmount {
            FoundAmount(amount: Amount(hundredths: hundredths, unit: unit), words: words, hasUnit: true)
        }
        if let unit = number.unit { return found(unit, start..<number.end) }
        let sentence = text.sentence(around: start)
        let next = number.end < sentence.upperBound ? text.words[number.end] : nil
        if let next, let unit = Self.units[next.text] { return found(unit, start..<number.end + 1) }
        if let next, let unit = Self.hundredthsOf[next.text] {
            return found(unit, start..<number.end + 1, hundredths: hundredths / 100)
        }
        if start > sentence.lowerBound, let unit = Self.units[text.words[start - 1].text] {
            return found(unit, start - 1..<number.end)
        }
        if next?.text == "per", number.end + 1 < sentence.upperBound, text.words[number.end + 1].text == "cent" {
            return found("%", start..<number.end + 2)
        }
        if let noun = noun(from: number.end, to: sentence.upperBound, in: text) {
            return found(noun.unit, start..<noun.end)
        }
        return bare(number, at: start, hundredths: hundredths, in: text)
    }

    /// A counted noun right behind the number, or behind one adjective: `two free nights`.
    private func noun(from first: Int, to end: Int, in text: Text) -> (unit: String, end: Int)? {
        for word in first..<max(first, min(first + 2, end)) {
            if let unit = nouns[text.words[word].stem] { return (unit, word + 1) }
        }
        return nil
    }

    private func bare(_ number: Text.Number, at start: Int, hundredths: Int, in text: Text) -> FoundAmount? {
        guard text.words[start].figure != nil || number.end - start > 1 || hundredths > 1200 else { return nil }
        let sentence = text.sentence(around: start)
        if start > sentence.lowerBound, Self.notBefore.contains(text.words[start - 1].text) { return nil }
        if number.end < sentence.upperBound {
            let next = text.words[number.end]
            let isFree = next.followsComma || next.clause != text.words[start].clause
            guard isFree || Self.mayFollow.contains(next.text) else { return nil }
        }
        let amount = Amount(hundredths: hundredths, unit: "")
        return FoundAmount(amount: amount, words: start..<number.end, hasUnit: false)
    }
}
