public import RapportModel

/// Something that a reply asks, and what kind of answer it wants.
public struct AskedQuestion: Equatable, Sendable {
    /// What a question wants.
    public enum Kind: Sendable {
        /// To know something: “What will you grow?”
        case information
        /// Leave, or a choice: “Shall I send tea along?”, “Morning or afternoon?”
        case proposal
    }

    public let kind: Kind
    /// The sentence that asks.
    public let evidence: Evidence

    /// Whether the words of something found stand in this question.
    public func holds(_ found: Evidence) -> Bool { evidence.overlaps(found) }
}

/// Finds the questions of a reply, whatever they are about.
public struct QuestionFinder: Sendable {
    private let index = CueIndex(lexicon: MoveLexicon(moves: []), offers: [], actions: [])

    /// One is enough: it holds nothing but what questions look like.
    public static let standard = QuestionFinder()

    /// The questions in their order; those that only ask how the words before them were taken (“Is that all right?”)
    /// are left out.
    public func questions(in reply: String) -> [AskedQuestion] {
        let stemmer = Stemmer()
        let text = Text(reply, stemmer: stemmer)
        let findings = index.findings(in: text, stemmer: stemmer)
        let questions = Questions(in: text, findings: findings)
        let hungOn = sentences(of: .tag, in: text, findings)
        let proposals = sentences(of: .proposal, in: text, findings)
        return text.sentences.enumerated().compactMap { number, words in
            guard questions.contains(number) else { return nil }
            if words.count <= Self.shortest || hungOn.contains(number) && words.count <= Self.longestTag { return nil }
            return AskedQuestion(
                kind: proposals.contains(number) ? .proposal : .information,
                evidence: text.evidence(of: words, in: reply))
        }
    }

    /// “Shall I?”, “okay?”
    private static let shortest = 2
    private static let longestTag = 7

    private func sentences(of phrase: Phrase, in text: Text, _ findings: CueIndex.Findings) -> Set<Int> {
        Set((findings.matches[.phrase(phrase)] ?? []).map { text.words[$0.words.lowerBound].sentence })
    }
}
