public import RapportModel

/// Reads a reply by what it means: a small language model, trained on rated replies, beside the cues that authors write.
///
/// The shared moves are those that the model finds and those that cues find; where a cue sees that the words are quoted,
/// negated or taken back, it has the last word. Moves of a scenario's own, offers and claims are found by cues alone. The
/// model lies inside the program and computes in whole numbers and a fixed order: same reply, same bits, everywhere.
public struct LearnedReader: ReplyReader {
    /// How sure the reader must be before it names a move.
    public enum Caution: Sendable {
        /// Names what is likelier than not: right for statistics over many replies.
        case even
        /// Accuses nobody unless it is sure, and leaves unread what it is unsure of: right for a talk.
        case fair
    }

    private let cues: CueReader
    private let caution: Caution
    private let model = EncoderModel.embedded
    private let scales: (empathy: Int, resolution: Int, critical: Int)
    /// The moves that both the model and the lexicon know, by their place among the outputs.
    private let moves: [(output: Int, name: String, isHarmful: Bool)]

    /// A reader that takes the shared moves and whatever else it looks for from a cue reader.
    public init(cues: CueReader, caution: Caution) {
        self.cues = cues
        self.caution = caution
        let outputs = EncoderModel.embedded.outputs
        func place(_ name: String) -> Int {
            guard let place = outputs.firstIndex(where: { $0.name == name }) else {
                preconditionFailure("the model has no output '\(name)'")
            }
            return place
        }
        scales = (place("empathy"), place("resolution"), place("critical"))
        let known = Dictionary(cues.moves.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        moves = outputs.enumerated().compactMap { place, output in
            known[output.name].map { (place, output.name, $0.isHarmful) }
        }
    }

    /// The model's name and the cues': `minilm 3 + cues 1`.
    public var version: String { "\(model.version) + \(cues.version)" }

    /// Reads one reply, whatever it holds; see `ReplyReader`.
    public func read(_ reply: String, in context: ReplyContext = ReplyContext()) -> Reading {
        let found = cues.findings(in: reply, context: context)
        var reading = found.reading
        if Legibility.emptiness(of: reply, text: found.text, context: context) != nil {
            reading.rating = Rating(empathy: 1, resolution: 1)
            return reading
        }
        let encoded = EncodedReply(reply, context: context, model: model)
        let words = CarryingWords(reply: reply, text: found.text)
        let learned = learnedMoves(in: encoded, words: words, denied: found.denied)
        reading.moves = joined(reading.moves, learned)
        reading.rating = rating(of: encoded, words: words)
        if caution == .fair, found.reading.isEmpty, !learned.contains(where: { $0.confidence >= Self.sure }) {
            reading.moves = []
        }
        return reading
    }

    /// From here on the reader is sure of a move.
    private static let sure = 0.75

    private func learnedMoves(
        in encoded: EncodedReply, words: CarryingWords, denied: [String: Set<Int>]
    ) -> [FoundMove] {
        moves.compactMap { output, name, isHarmful in
            guard let part = encoded.strongest(for: output), part.outputs[output] > model.outputs[output].threshold
            else {
                return nil
            }
            // Never 1, which is how cards tell a cue's move from a learned one.
            let confidence = min(Self.rounded(Logistic.value(Double(part.outputs[output])), to: 100), 0.99)
            if caution == .fair, isHarmful, confidence < Self.sure { return nil }
            let evidence = words.raising(output, in: part)
            if let evidence, denied[name]?.contains(words.sentence(at: evidence.start)) == true { return nil }
            return FoundMove(move: name, evidence: evidence, confidence: confidence)
        }
    }

    /// Both lists in the order of the reply, each move once; what a cue shows is shown by the cue's words.
    private func joined(_ byCues: [FoundMove], _ learned: [FoundMove]) -> [FoundMove] {
        let known = Set(byCues.map(\.move))
        let all = byCues + learned.filter { !known.contains($0.move) }
        return all.enumerated().sorted {
            ($0.element.evidence?.start ?? 0, $0.offset) < ($1.element.evidence?.start ?? 0, $1.offset)
        }.map(\.element)
    }

    private func rating(of encoded: EncodedReply, words: CarryingWords) -> Rating {
        func scale(_ output: Int) -> Double {
            Self.rounded(min(max(encoded.mean(of: output), 0), 4), to: 1000)
        }
        func sway(_ output: Int) -> Sway {
            let highest = encoded.strongest(for: output)
            let lowest = encoded.parts.min { $0.outputs[output] < $1.outputs[output] }
            return Sway(
                raised: highest.flatMap { words.raising(output, in: $0) },
                lowered: lowest.flatMap { words.lowering(output, in: $0) })
        }
        let critical = encoded.strongest(for: scales.critical).map {
            Logistic.value(Double($0.outputs[scales.critical]))
        }
        return Rating(
            empathy: scale(scales.empathy), resolution: scale(scales.resolution),
            critical: Self.rounded(critical ?? 0, to: 1000), empathySway: sway(scales.empathy),
            resolutionSway: sway(scales.resolution))
    }

    private static func rounded(_ value: Double, to steps: Double) -> Double { (value * steps).rounded() / steps }
}
