import RapportModel
import Synchronization

/// The questions of a scenario's own, known by what their examples mean and not by their words alone.
///
/// A cue sees that a question mentions a flask; that it asks what was in it, and not whether somebody knows where it has been,
/// shows in its likeness to the examples (`hit`). Moves with fewer than three examples are left to their cues.
struct ExampleQuestions: Sendable {
    /// Examples that a move needs before the reader goes by their meaning.
    static let fewest = 3
    /// Under this likeness to every example a question that a cue has found is another one.
    static let unlike: Float = 0.3
    /// From this likeness to an example on a question is the same, whatever its words.
    static let alike: Float = 0.62

    private struct Examples: Sendable {
        let hit: [String]
        let miss: [String]
    }

    private let examples: [String: Examples]

    /// - Parameter moves: those of the scenario's own.
    init(moves: [Move]) {
        let known = moves.filter { $0.isQuestion && $0.hit.count >= Self.fewest }
        examples = Dictionary(known.map { ($0.name, Examples(hit: $0.hit, miss: $0.miss)) }) { first, _ in first }
    }

    /// The moves of a reply, without those whose cue stands in a question that asks for something else, and with those that
    /// no cue has found.
    func corrected(_ found: [FoundMove], in reply: String) -> [FoundMove] {
        guard !examples.isEmpty else { return found }
        let asked = QuestionFinder.standard.questions(in: reply).map { (question: $0, Meaning(of: $0.evidence.words)) }
        guard !asked.isEmpty else { return found }
        let kept = found.filter { move in
            guard let examples = examples[move.move], asked.contains(where: { stands(move, in: $0.question) }) else {
                return true
            }
            return asked.contains { likeness(of: $0.1, to: examples) >= Self.unlike }
        }
        let added = asked.compactMap { question, meaning -> FoundMove? in
            guard !kept.contains(where: { examples[$0.move] != nil && stands($0, in: question) }) else { return nil }
            return nearest(to: meaning).map {
                FoundMove(move: $0.move, evidence: question.evidence, confidence: $0.likeness)
            }
        }
        return kept + added.filter { move in !kept.contains { $0.move == move.move } }
    }

    /// Whether a move is known by its examples.
    func know(_ move: String) -> Bool { examples[move] != nil }

    private func stands(_ move: FoundMove, in question: AskedQuestion) -> Bool {
        move.evidence.map(question.holds) == true
    }

    /// The move that a question is most like, where it is like enough; the same move on every machine.
    private func nearest(to meaning: Meaning) -> (move: String, likeness: Double)? {
        let all = examples.map { (move: $0.key, likeness: likeness(of: meaning, to: $0.value)) }
        guard let best = all.max(by: { ($0.likeness, $1.move) < ($1.likeness, $0.move) }), best.likeness >= Self.alike
        else { return nil }
        return (best.move, min((Double(best.likeness) * 100).rounded() / 100, 0.99))
    }

    /// How like the nearest example a question is; nothing at all where it is more like a counter-example.
    private func likeness(of meaning: Meaning, to examples: Examples) -> Float {
        let hit = nearest(of: examples.hit, to: meaning)
        return nearest(of: examples.miss, to: meaning) > hit ? -1 : hit
    }

    private func nearest(of sentences: [String], to meaning: Meaning) -> Float {
        sentences.map { KnownMeanings.meaning(of: $0).likeness(to: meaning) }.max() ?? -1
    }
}

/// The meanings of examples, each read once in a program's life.
private enum KnownMeanings {
    /// So many are kept, some six megabytes; then it begins anew.
    private static let most = 4096
    private static let known = Mutex<[String: Meaning]>([:])

    static func meaning(of sentence: String) -> Meaning {
        if let meaning = known.withLock({ $0[sentence] }) { return meaning }
        let meaning = Meaning(of: sentence)
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[sentence] = meaning
        }
        return meaning
    }
}
