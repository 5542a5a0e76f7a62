/// The one rule of negation, for every cue alike: a negator before the words, or right behind them, in the same breath.
struct Negations {
    private static let negators: Set<String> = [
        "not", "never", "no", "without", "nor", "neither", "hardly", "barely", "nobody", "none", "nothing", "refuse",
        "refused", "refusing", "instead", "cannot", "nowhere", "unable",
    ]
    private static let subjects: Set<String> = ["i", "we", "they", "he", "she"]
    /// Words that are a subject only where a verb follows: `you will`, but not `give you`.
    private static let subjectsBeforeVerbs: Set<String> = ["you", "it", "this", "that", "there"]
    private static let coordinators: Set<String> = [
        "and", "so", "because", "or", "yet", "since", "as", "although", "though",
    ]
    /// Verbs that carry a negation on to what is said or thought: `I don't think I am sorry`.
    private static let carriers: Set<String> = [
        "think", "believe", "say", "said", "saying", "suppose", "mean", "claim", "claimed", "promise", "promised",
        "guarantee", "feel", "see", "certain", "expect", "pretend", "agree", "admit", "way", "reason", "chance",
        "intention", "that", "sure",
    ]
    private static let helping: Set<String> = [
        "is", "are", "was", "were", "will", "would", "can", "could", "do", "does", "did", "has", "have", "should",
    ]
    private static let pronounsAtEnd: Set<String> = [
        "this", "that", "it", "you", "they", "what", "how", "and", "which",
    ]
    /// Negators that deny whatever subject follows: `nor I`.
    private static let strong: Set<String> = ["nor", "neither"]
    /// How far a negator reaches to the right, in words.
    private static let reach = 8

    private let text: Text
    private let harmless: Set<Int>
    private let needless: Set<Int>

    init(in text: Text, findings: CueIndex.Findings) {
        self.text = text
        harmless = Set((findings.matches[.phrase(.harmlessNegation)] ?? []).flatMap { Array($0.words) })
        needless = Set((findings.matches[.phrase(.needlessness)] ?? []).flatMap { Array($0.words) })
    }

    /// Whether a match is denied; a negator that its cue spells out denies nothing.
    ///
    /// - Parameter isOffer: offers stand in lists (`no refund, voucher or repair`) and survive `you don't have to`.
    func deny(_ match: CueMatch, isOffer: Bool) -> Bool {
        let inside = match.words.contains { isNegator($0, isOffer: isOffer) && !match.spelled.contains($0) }
        return inside || isDeniedBefore(match, isOffer: isOffer) || isDeniedBehind(match)
    }

    private func isNegator(_ word: Int, isOffer: Bool) -> Bool {
        guard Self.negators.contains(text.words[word].text), !harmless.contains(word) else { return false }
        if text.words[word].text == "instead", !(word + 1 < text.words.count && text.words[word + 1].text == "of") {
            return false
        }
        return !(isOffer && needless.contains(word)) && !isInvertedQuestion(word)
    }

    /// Whether a negator only colours a question, as in `Couldn't you tell me?`.
    private func isInvertedQuestion(_ word: Int) -> Bool {
        let sentence = text.sentence(around: word)
        guard text.endsInQuestionMark[text.words[word].sentence], word > sentence.lowerBound else { return false }
        let verb = word - 1
        guard Self.helping.contains(text.words[verb].text) else { return false }
        let opensClause = verb == sentence.lowerBound || text.words[verb].followsComma
        return opensClause || text.words[verb - 1].clause != text.words[verb].clause
    }

    private func isDeniedBefore(_ match: CueMatch, isOffer: Bool) -> Bool {
        let first = match.words.lowerBound
        let sentence = text.sentence(around: first)
        var hasSubject = isSubject(first)
        var word = first
        while word > sentence.lowerBound, first - word < Self.reach {
            if text.words[word - 1].clause != text.words[word].clause { return false }
            if text.words[word].followsComma, !isOffer || hasSubject || isSubjectOfVerb(match) { return false }
            word -= 1
            let here = text.words[word].text
            if isNegator(word, isOffer: isOffer) {
                return !hasSubject || Self.strong.contains(here) || carries(from: word, to: first)
            }
            if Self.coordinators.contains(here), hasSubject || isSubjectOfVerb(match) { return false }
            hasSubject = hasSubject || isSubject(word)
        }
        return false
    }

    private func isSubject(_ word: Int) -> Bool {
        if Self.subjects.contains(text.words[word].text) { return true }
        guard Self.subjectsBeforeVerbs.contains(text.words[word].text) else { return false }
        return word + 1 < text.words.count && Self.helping.contains(text.words[word + 1].text)
    }

    /// Whether between a negator and the subject of the match stands a word that passes the negation on.
    private func carries(from negator: Int, to first: Int) -> Bool {
        let between = (negator + 1)..<max(first, negator + 1)
        return between.isEmpty || between.contains { Self.carriers.contains(text.words[$0].text) }
    }

    /// Whether a verb follows the match, so that it begins a statement of its own.
    private func isSubjectOfVerb(_ match: CueMatch) -> Bool {
        let next = match.words.upperBound
        return next < text.sentence(around: match.words.lowerBound).upperBound
            && Self.helping.contains(text.words[next].text)
    }

    /// Whether the match is the subject of a denial: `a refund is not possible`.
    private func isDeniedBehind(_ match: CueMatch) -> Bool {
        let end = text.sentence(around: match.words.lowerBound).upperBound
        let last = match.words.upperBound - 1
        guard !Self.pronounsAtEnd.contains(text.words[last].text) else { return false }
        let verb = Self.helping.contains(text.words[last].text) ? last : last + 1
        guard verb + 1 < end, text.words[verb + 1].clause == text.words[last].clause else { return false }
        guard Self.helping.contains(text.words[verb].text), !text.words[verb].followsComma || verb == last else {
            return false
        }
        return text.words[verb + 1].text == "not" && !harmless.contains(verb + 1)
    }
}
