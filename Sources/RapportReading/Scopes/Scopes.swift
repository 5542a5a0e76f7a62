/// A text with what the cues found in it, and the rules that say which findings count.
struct Scopes {
    let text: Text
    let findings: CueIndex.Findings
    private let questions: Questions
    private let conditions: Conditions
    private let negations: Negations

    init(text: Text, findings: CueIndex.Findings) {
        self.text = text
        self.findings = findings
        questions = Questions(in: text, findings: findings)
        conditions = Conditions(in: text, findings: findings)
        negations = Negations(in: text, findings: findings)
    }

    /// The first match that shows a move, if any does.
    func firstMatch(of target: CueIndex.Target, isQuestion: Bool) -> CueMatch? {
        findings.candidates(for: target).first { match in
            guard isSaid(match, for: target), !negations.deny(match, isOffer: false) else { return false }
            guard isQuestion else { return !conditions.cover(match) }
            // “Would it help if …?” asks all the same: in a question, `would` is manners.
            return questions.contains(sentence(of: match))
                && (!conditions.isInside(match) || conditions.isAskedPolitely(match))
        }
    }

    /// Sentences in which a target is mentioned, and every mention of it is quoted, negated or taken back.
    func deniedSentences(of target: CueIndex.Target) -> Set<Int> {
        var said: Set<Int> = []
        var denied: Set<Int> = []
        for match in findings.candidates(for: target) {
            let isMeant = isSaid(match, for: target) && !negations.deny(match, isOffer: false)
            if isMeant { said.insert(sentence(of: match)) } else { denied.insert(sentence(of: match)) }
        }
        return denied.subtracting(said)
    }

    /// Every mention that makes an offer; an offer may hang on a condition.
    func offerMentions(of target: CueIndex.Target) -> [CueMatch] {
        findings.candidates(for: target).filter { isSaid($0, for: target) && !negations.deny($0, isOffer: true) }
    }

    /// The first match that claims an action done, and neither planned nor thinkable.
    func firstClaim(of target: CueIndex.Target) -> CueMatch? {
        findings.candidates(for: target).first { match in
            isSaid(match, for: target) && !negations.deny(match, isOffer: false) && !conditions.cover(match)
                && !isOpen(match)
        }
    }

    func isDenied(_ match: CueMatch) -> Bool { negations.deny(match, isOffer: true) }

    func asks(inSentence sentence: Int) -> Bool { questions.contains(sentence) }

    private func sentence(of match: CueMatch) -> Int { text.words[match.words.lowerBound].sentence }

    /// Whether the agent's own words say it, and no `unless` takes it back.
    private func isSaid(_ match: CueMatch, for target: CueIndex.Target) -> Bool {
        !match.spelled.contains { text.words[$0].isQuoted }
            && !findings.isCancelled(target, inSentence: sentence(of: match))
    }

    private static let modals: Set<String> = [
        "will", "would", "could", "should", "may", "might", "can", "must", "shall", "to", "going",
    ]
    private static let notYet: Set<String> = ["once", "when", "after", "until", "before", "till", "assuming", "wish"]

    /// Whether a claim is still to come: `will have been sent`, `once we have sent it`.
    private func isOpen(_ match: CueMatch) -> Bool {
        let first = match.words.lowerBound
        let start = max(text.sentence(around: first).lowerBound, first - 3)
        let before = (start..<first).filter { text.words[$0].clause == text.words[first].clause }
        let gaps = match.words.filter { !match.spelled.contains($0) }
        let isPlanned = (before.suffix(2) + gaps).contains { Self.modals.contains(text.words[$0].text) }
        let isAwaited = (before + gaps).contains { Self.notYet.contains(text.words[$0].text) } || isAsSoonAs(before)
        return isPlanned || isAwaited
    }

    private func isAsSoonAs(_ words: [Int]) -> Bool {
        words.contains { text.words[$0].text == "soon" } && words.last.map { text.words[$0].text == "as" } == true
    }
}
