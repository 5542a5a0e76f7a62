/// Tells which sentences ask: by their question mark, or by their words.
struct Questions {
    private let asking: Set<Int>

    init(in text: Text, findings: CueIndex.Findings) {
        var asking = Set(text.endsInQuestionMark.indices.filter { text.endsInQuestionMark[$0] })
        // “Thank you for telling me” asks for nothing.
        for match in findings.matches[.phrase(.request)] ?? []
        where match.words.lowerBound == 0 || text.words[match.words.lowerBound - 1].text != "for" {
            asking.insert(text.words[match.words.lowerBound].sentence)
        }
        for match in findings.matches[.phrase(.questionOpening)] ?? []
        where Self.asks(from: match.words.lowerBound, in: text) {
            asking.insert(text.words[match.words.lowerBound].sentence)
        }
        for match in findings.matches[.phrase(.questionWord)] ?? []
        where Self.opensSentence(match.words.lowerBound, in: text) {
            asking.insert(text.words[match.words.lowerBound].sentence)
        }
        self.asking = asking
    }

    /// Whether a sentence, by its number, asks something.
    func contains(_ sentence: Int) -> Bool { asking.contains(sentence) }

    /// Words that may stand before a question without being part of it.
    static let fillers: Set<String> = [
        "so", "and", "but", "ok", "well", "then", "now", "please", "just", "first", "hi", "hello", "hey", "or", "also",
        "sorry", "right", "firstly", "instead", "anyway", "anyways", "oh", "ah", "aw", "yeah", "yes", "no", "ha",
        "haha", "hm", "hmm", "lol", "nice", "great", "cool", "actually", "though", "lovely", "thanks",
    ]

    /// Whether a question's first words stand where a question begins.
    ///
    /// “…, doing it today” is none, nor is “…, which is one way of putting it”: such words open a question only at the
    /// beginning of a sentence. “Don't you dare” never does, nor does “may the leeks be yours”, and “do it stood up” only
    /// with a question mark.
    private static func asks(from word: Int, in text: Text) -> Bool {
        let first = text.words[word].text
        if commanding.contains(first), text.words[(word + 1)...].first.map({ pointing.contains($0.text) }) == true {
            return false
        }
        let isDare = text.words[word...].prefix(4).contains { $0.text == "dare" }
        if isDare || isWish(from: word, in: text) || first.hasSuffix("ing") { return false }
        return joining.contains(first) ? opensSentence(word, in: text) : opensClause(word, in: text)
    }

    /// “May the leeks be yours” asks for nothing.
    private static func isWish(from word: Int, in text: Text) -> Bool {
        let next = text.words[(word + 1)...].first.map(\.text)
        return text.words[word].text == "may" && next != "i" && next != "we"
    }

    private static let joining: Set<String> = ["which", "who", "when", "where"]
    private static let commanding: Set<String> = ["do", "have"]
    private static let pointing: Set<String> = ["it", "this", "that", "your", "the"]

    /// Whether only fillers stand between a word and the beginning of its sentence.
    private static func opensSentence(_ word: Int, in text: Text) -> Bool {
        let start = text.sentence(around: word).lowerBound
        return (start..<word).allSatisfy { fillers.contains(text.words[$0].text) }
    }

    /// Whether only fillers stand between a word and the beginning of its clause.
    private static func opensClause(_ word: Int, in text: Text) -> Bool {
        var at = word
        while true {
            let isFirst = at == text.sentence(around: word).lowerBound || text.words[at].followsComma
            if isFirst || text.words[at - 1].clause != text.words[at].clause { return true }
            at -= 1
            guard fillers.contains(text.words[at].text) else { return false }
        }
    }
}
