/// Finds the words that stand under a condition: in an if-clause, or in a main clause that an `if` makes unreal.
struct Conditions {
    private static let openers: Set<String> = ["if", "unless", "whether"]
    private static let inverted: Set<String> = ["were", "had", "should"]
    private static let subjects: Set<String> = ["i", "we", "you", "it", "they", "he", "she", "this", "that", "there"]
    private static let agents: Set<String> = ["i", "we"]
    private static let certain: Set<String> = ["will", "can", "shall"]
    private static let unreal: Set<String> = ["would", "could", "might", "should"]
    private static let polite: Set<String> = [
        "love", "like", "appreciate", "prefer", "suggest", "recommend", "welcome", "happy", "glad", "great", "grateful",
        "helpful", "delighted", "useful", "lovely", "need",
    ]

    private let text: Text
    private var isConditional: [Bool]
    /// For each word, where the last `if` before it in its sentence stands.
    private var openers: [Int?]
    /// Sentences, by number, that state a condition.
    private var conditionalSentences: Set<Int> = []

    init(in text: Text, findings: CueIndex.Findings) {
        self.text = text
        isConditional = Array(repeating: false, count: text.words.count)
        openers = Array(repeating: nil, count: text.words.count)
        let polite = Set((findings.matches[.phrase(.politeIf)] ?? []).flatMap { Array($0.words) })
        for sentence in text.sentences {
            var opener: Int?
            for word in sentence {
                openers[word] = opener
                guard opensCondition(word, in: sentence), !polite.contains(word) else { continue }
                opener = word
                conditionalSentences.insert(text.words[word].sentence)
                // An `if` inside an if-clause adds nothing, and skipping it keeps the work in proportion.
                guard !isConditional[word] else { continue }
                for covered in word..<end(ofConditionAt: word, in: sentence) { isConditional[covered] = true }
            }
        }
    }

    /// Whether a match depends on a condition that its cue does not spell out itself.
    func cover(_ match: CueMatch) -> Bool {
        isInside(match) || (!spellsItOut(match) && isUnreal(match))
    }

    /// Whether a match stands in an if-clause that its cue does not spell out itself.
    func isInside(_ match: CueMatch) -> Bool {
        !spellsItOut(match) && match.words.contains { isConditional[$0] }
    }

    private func spellsItOut(_ match: CueMatch) -> Bool {
        match.spelled.contains { Self.openers.contains(text.words[$0].text) }
    }

    /// Whether the match stands in an if-clause about the customer, as in `if you could tell me`.
    func isAskedPolitely(_ match: CueMatch) -> Bool {
        let sentence = text.sentence(around: match.words.lowerBound)
        return openers[match.words.lowerBound].map { $0 + 1 < sentence.upperBound && text.words[$0 + 1].text == "you" }
            ?? false
    }

    private func opensCondition(_ word: Int, in sentence: Range<Int>) -> Bool {
        let here = text.words[word].text
        if Self.openers.contains(here) { return true }
        let isClauseStart = word == sentence.lowerBound || text.words[word].followsComma
        return Self.inverted.contains(here) && isClauseStart && !text.endsInQuestionMark[text.words[word].sentence]
            && word + 1 < sentence.upperBound && Self.subjects.contains(text.words[word + 1].text)
    }

    /// The first word after the if-clause: behind a comma, a clause break, `then`, or where `I will` takes over.
    private func end(ofConditionAt opener: Int, in sentence: Range<Int>) -> Int {
        for word in (opener + 1)..<max(sentence.upperBound, opener + 1) {
            let here = text.words[word]
            if here.clause != text.words[opener].clause || here.followsComma || here.text == "then" { return word }
            let takesOver = word > opener + 2 && Self.agents.contains(here.text) && word + 1 < sentence.upperBound
            if takesOver, Self.certain.contains(text.words[word + 1].text) { return word }
        }
        return sentence.upperBound
    }

    /// Whether the match is what somebody would do, and an `if` in the sentence says that they do not.
    private func isUnreal(_ match: CueMatch) -> Bool {
        let sentence = text.sentence(around: match.words.lowerBound)
        guard conditionalSentences.contains(text.words[match.words.lowerBound].sentence) else { return false }
        let start = max(sentence.lowerBound, match.words.lowerBound - 3)
        let clause = text.words[match.words.lowerBound].clause
        let words = (start..<match.words.upperBound).filter { text.words[$0].clause == clause }
        guard let modal = words.first(where: { Self.unreal.contains(text.words[$0].text) }) else { return false }
        return !(modal..<min(modal + 4, sentence.upperBound)).contains { Self.polite.contains(text.words[$0].text) }
    }
}
