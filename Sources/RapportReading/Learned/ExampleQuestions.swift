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
    ///
    /// One question in twelve that an author wrote down is less like the other examples of its move, in scenarios from which
    /// the encoder has not learned.
    static let unlike: Float = 0.45
    /// From this likeness to an example on, a question that is like one move alone is that move, whatever its words.
    ///
    /// In scenarios from which the encoder has not learned, with each of 1,482 examples left out in turn, 40 % are known by the
    /// others and 3 % are taken for another move (`Sources/ReaderTraining/MODEL.md`).
    static let alike: Float = 0.63
    /// How much less like the next move it must be.
    static let margin: Float = 0.1

    private struct Examples: Sendable {
        let hit: KnownMeanings
        let miss: KnownMeanings

        /// How like the nearest example a question is; nothing at all where it is more like a counter-example.
        func likeness(to meaning: Meaning) -> Float {
            let alike = hit.nearest(to: meaning)
            return miss.nearest(to: meaning) > alike ? -1 : alike
        }
    }

    private let examples: [String: Examples]

    /// - Parameter moves: those of the scenario's own.
    init(moves: [Move]) {
        let known = moves.filter { $0.isQuestion && $0.hit.count >= Self.fewest }
        examples = Dictionary(
            known.map { ($0.name, Examples(hit: KnownMeanings(of: $0.hit), miss: KnownMeanings(of: $0.miss))) }
        ) { first, _ in first }
    }

    /// The moves of a reply, without those whose cue stands in a question that asks for something else, and with those that
    /// no cue has found.
    func corrected(_ found: [FoundMove], by questions: [AskedQuestion]) -> [FoundMove] {
        guard !examples.isEmpty else { return found }
        let asked = questions.map { Asked($0, examples) }
        let kept = found.filter { move in
            guard know(move.move), let place = asked.first(where: { $0.holds(move) }) else { return true }
            if let nearest = place.nearest, nearest.move != move.move { return false }
            return asked.contains { $0.likeness(to: move.move) >= Self.unlike }
        }
        let added = asked.compactMap { question in
            question.nearest.map {
                FoundMove(move: $0.move, evidence: question.evidence, confidence: $0.likeness)
            }
        }
        return added.reduce(into: kept) { moves, move in
            if !moves.contains(where: { $0.move == move.move }) { moves.append(move) }
        }
    }

    /// Whether a move is known by its examples.
    func know(_ move: String) -> Bool { examples[move] != nil }

    /// A question of a reply, with its likeness to every move that has examples.
    private struct Asked {
        let question: AskedQuestion
        private let likenesses: [String: Float]

        init(_ question: AskedQuestion, _ examples: [String: Examples]) {
            self.question = question
            let meaning = KnownMeanings.meaning(of: question.evidence.words)
            likenesses = examples.mapValues { $0.likeness(to: meaning) }
        }

        var evidence: Evidence { question.evidence }

        func holds(_ move: FoundMove) -> Bool { move.evidence.map(question.holds) == true }

        func likeness(to move: String) -> Float { likenesses[move] ?? -1 }

        /// The one move that the question is like, and how much; the same on every machine.
        var nearest: (move: String, likeness: Double)? {
            let sorted = likenesses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            guard let best = sorted.first, best.value >= ExampleQuestions.alike else { return nil }
            if sorted.count > 1, best.value - sorted[1].value < ExampleQuestions.margin { return nil }
            return (best.key, min((Double(best.value) * 100).rounded() / 100, 0.99))
        }
    }
}

/// What some sentences mean, read when it is first asked for.
private final class KnownMeanings: Sendable {
    private let sentences: [String]
    private let read = Mutex<[Meaning]?>(nil)

    init(of sentences: [String]) { self.sentences = sentences }

    /// The likeness of the nearest sentence; -1 where there is none.
    func nearest(to meaning: Meaning) -> Float {
        let meanings = read.withLock { read in
            let meanings = read ?? sentences.map(Self.meaning)
            read = meanings
            return meanings
        }
        return meanings.map { $0.likeness(to: meaning) }.max() ?? -1
    }

    /// For all scenarios together, some six megabytes.
    private static let meanings = TextMemory(most: 4096, make: Meaning.init(of:))

    /// The meaning of the words alone: a question is the same without its mark.
    static func meaning(of text: String) -> Meaning {
        let sentence = String(text.reversed().drop { "?!. ".contains($0) }.reversed())
        return meanings.value(of: sentence)
    }
}
