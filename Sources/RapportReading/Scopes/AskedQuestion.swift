public import RapportModel

/// Something that a reply asks, and what kind of answer it wants.
public struct AskedQuestion: Equatable, Sendable {
    /// What a question wants.
    public enum Kind: Sendable {
        /// To know something: “What will you grow?”
        case information
        /// Yes or no: “Did she forgive you?”
        case whether
        /// Yes or no, to there being any: “Has anybody seen it?”
        case any
        /// Something that is yet to be done: “Will you let us know how it went?”
        case request
        /// Leave, or a choice: “Shall I send tea along?”, “Morning or afternoon?”
        case proposal
        /// Whatever is left: “Is there anything else that you need for the party?” It wants no answer of its own.
        case closing
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
        return Self.questions(in: reply, text: text, findings: index.findings(in: text, stemmer: stemmer))
    }

    /// The same where the text is cut up and searched already.
    static func questions(in reply: String, text: Text, findings: CueIndex.Findings) -> [AskedQuestion] {
        let questions = Questions(in: text, findings: findings)
        let asking = text.sentences.indices.filter(questions.contains).map { text.sentences[$0] }
        return asking.flatMap { parts(of: $0, in: text) }.compactMap { words in
            let part = QuestionPart(words: words, text: text, findings: findings)
            guard words.count > shortest, !(part.holds(.tag) && words.count <= longestTag) else { return nil }
            return AskedQuestion(kind: part.kind, evidence: text.evidence(of: words, in: reply))
        }
    }

    /// The questions of one sentence: “What is it for, and did it arrive whole?” holds two.
    private static func parts(of sentence: Range<Int>, in text: Text) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = sentence.lowerBound
        for word in sentence.dropFirst(shortest + 1).dropLast(shortest) where word - start > shortest {
            let isJoined =
                joining.contains(text.words[word].text) && opening.contains(text.words[word + 1].text)
            let isListed = text.words[word].followsComma && opening.contains(text.words[word].text)
            guard isJoined || isListed else { continue }
            parts.append(start..<word)
            start = word
        }
        return parts + [start..<sentence.upperBound]
    }

    private static let joining: Set<String> = ["and", "or", "but", "so"]
    private static let opening: Set<String> = [
        "what", "how", "who", "when", "where", "why", "which", "do", "did", "does", "is", "are", "was", "were",
        "can", "could", "would", "will", "shall", "should", "may", "have", "has",
    ]

    /// As long as “Shall I?”.
    private static let shortest = 2
    private static let longestTag = 7
}

/// One question of a sentence, as words.
private struct QuestionPart {
    let words: Range<Int>
    let text: Text
    let findings: CueIndex.Findings

    var kind: AskedQuestion.Kind {
        if holds(.closing) { return .closing }
        if holds(.wish) { return .request }
        if holds(.proposal) || opens(with: .curtProposal) { return .proposal }
        let all = Set(text.words[words].map(\.text))
        if !all.isDisjoint(with: Self.asksWhat) || holds(.request) { return .information }
        return all.isDisjoint(with: Self.asksForAny) ? .whether : .any
    }

    func holds(_ phrase: Phrase) -> Bool { starts(of: phrase).contains(where: words.contains) }

    private func opens(with phrase: Phrase) -> Bool {
        let first = words.first { !Questions.fillers.contains(text.words[$0].text) }
        return starts(of: phrase).contains { $0 == first }
    }

    private func starts(of phrase: Phrase) -> [Int] {
        (findings.matches[.phrase(phrase)] ?? []).map(\.words.lowerBound)
    }

    /// Yes is no answer to these.
    private static let asksWhat: Set<String> = ["what", "how", "who", "whose", "when", "where", "why", "which", "or"]
    private static let asksForAny: Set<String> = [
        "any", "anything", "anyone", "anybody", "something", "someone", "somebody", "anywhere",
    ]
}
