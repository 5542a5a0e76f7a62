public import RapportModel

/// Reads a reply by what it means: a small language model, trained on rated replies, beside the cues that authors write.
///
/// The shared moves are those that the model finds and those that cues find. Where a cue sees that the words are quoted,
/// negated or taken back, the model's finding is dropped; where the model is sure that a cue's words mean something else,
/// the cue's is. Questions of a scenario's own are known by their examples as well as by cues; its other moves, offers and
/// claims are found by cues alone. The model lies inside the program,
/// and its order of operations is written down: same reply, same bits, everywhere.
public struct LearnedReader: ReplyReader {
    /// How sure the reader must be before it names a move.
    public enum Caution: Sendable {
        /// Names what is likelier than not: right for statistics over many replies.
        case even
        /// Accuses nobody unless it is sure, and leaves unread what it is unsure of: right for a talk.
        case fair
    }

    let cues: CueReader
    private let caution: Caution
    private let model = EncoderModel.embedded
    private let scales: (empathy: Int, resolution: Int)
    private let critical: Output
    /// The moves that both the model and the lexicon know.
    private let moves: [Output]
    /// The scenario's own questions.
    private let questions: ExampleQuestions

    /// Those of the shared moves that do credit.
    private let kind: Set<String>

    /// Something that is in a reply or not, and where the model's outputs for it stand: for the mean, and for a word.
    private struct Output {
        let name: String
        let mean: Int
        let word: Int
        let isHarmful: Bool
    }

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
        func output(_ name: String, isHarmful: Bool) -> Output {
            Output(name: name, mean: place(name), word: place(name + "@word"), isHarmful: isHarmful)
        }
        scales = (place("empathy"), place("resolution"))
        critical = output("critical", isHarmful: true)
        let learned = Set(outputs.map(\.name))
        questions = ExampleQuestions(moves: cues.moves.filter { !learned.contains($0.name) })
        kind = Set(cues.moves.filter { learned.contains($0.name) && !$0.isHarmful }.map(\.name))
        moves = cues.moves.filter { learned.contains($0.name) }.map { output($0.name, isHarmful: $0.isHarmful) }
    }

    /// The model's name, a number that grows with the rules of this reader, and the cues': `minilm 04ea58f4.7 + cues 4`.
    public var version: String { "\(model.version).\(Self.rules) + \(cues.version)" }
    private static let rules = 7

    /// Reads one reply, whatever it holds; see `ReplyReader`.
    public func read(_ reply: String, in context: ReplyContext = ReplyContext()) -> Reading {
        let found = cues.findings(in: reply, context: context)
        var reading = found.reading
        if Legibility.emptiness(of: reply, text: found.text, context: context) != nil {
            // What is only copied or disguised earns nothing that every talk knows; what it breaks, offers or claims, and
            // what the scenario's own cues see, stays to be judged.
            reading.moves = reading.moves.filter { !kind.contains($0.move) }
            reading.rating = Rating(empathy: 1, resolution: 1)
            return reading
        }
        reading.moves = questions.corrected(reading.moves, by: found.questions)
        let marks = ContextMarks(context: context)
        let encoded = EncodedReply(reply, marks: marks, model: model)
        let words = CarryingWords(reply: reply, text: found.text)
        let scored = scoredMoves(in: encoded)
        let rating = rating(of: encoded, words: words)
        let learned = learnedMoves(scored, in: rating, words: words, found: found)
        let doubted = Set(scored.filter { isDoubtful($0, in: rating) }.map(\.output.name))
        reading.moves = joined(reading.moves.filter { !doubted.contains($0.move) }, learned)
        reading.moves = withoutKindnessInInsults(reading.moves, words: words)
        let allowed = reading.offers.filter(cues.allows).map(\.evidence)
        reading.moves.removeAll { Self.isPromiseOfThese($0, offers: allowed) }
        reading.rating = rating
        if let rest = SincereOpening.rest(of: reply, after: found.reading, in: found.text) {
            let alone = EncodedReply(rest, marks: marks, model: model)
            reading.rating = reading.rating?.raised(
                toEmpathy: scale(scales.empathy, of: alone), resolution: scale(scales.resolution, of: alone))
        }
        let isKnown = !found.reading.isEmpty || reading.moves.contains { questions.know($0.move) }
        if caution == .fair, !isKnown, !learned.contains(where: { $0.confidence >= Self.sure }) {
            reading.moves = []
        }
        return reading
    }

    /// How a reply by itself shows a move; what only this scenario knows is found without the model.
    public func showing(_ move: String, in reply: String) -> FoundMove? {
        guard !moves.contains(where: { $0.name == move }) else {
            return read(reply).moves.first { $0.move == move }
        }
        let found = cues.findings(in: reply, context: ReplyContext())
        return questions.corrected(found.reading.moves, by: found.questions).first { $0.move == move }
    }

    /// From here on the reader may accuse.
    private static let certain = 0.9
    /// From here on it may call words unkind that ask nothing, in a reply that it also rates as cold: two signs that agree.
    ///
    /// Of the unkindness so named in 2,708 replies held out from training (138 times; 17 times without this rule) 85 % was
    /// rated so and 96 % as some harm, and one reply had any warmth. Of 10,161 sample sentences of the library that are
    /// not harmful, three are so named (`Sources/ReaderTraining/MODEL.md`).
    private static let agreed = 0.7
    /// From here on the reader is sure of a move.
    private static let sure = 0.75
    /// From here on a move is so much likelier there than not that it may earn something.
    private static let likely = 0.6

    /// From this empathy on a reply has some warmth.
    private static let warm = 1.0

    /// A move with the model's score for it and what that is worth.
    private struct ScoredMove {
        let output: Output
        let score: EncodedReply.MoveScore
        let confidence: Double
    }

    /// Whether the model is so sure that a move is not there that a cue's words for it must mean something else.
    ///
    /// In a talk only accusations are doubted: what a cue credits a trainee with was written down by an author. And only
    /// those of a reply with some warmth: the model does not clear an unkind reply of unkind words, of which it has seen few
    /// that are as short as “That's your own fault.”
    private func isDoubtful(_ move: ScoredMove, in rating: Rating) -> Bool {
        switch caution {
        case .even: move.confidence < 0.1
        case .fair: move.output.isHarmful && move.confidence < 0.02 && rating.empathy >= Self.warm
        }
    }

    private func scoredMoves(in encoded: EncodedReply) -> [ScoredMove] {
        moves.compactMap { output in
            encoded.score(mean: output.mean, word: output.word).map { score in
                // Never 1, which is how cards tell a cue's move from a learned one.
                let confidence = min(Self.rounded(Logistic.value(Double(score.score)), to: 100), 0.99)
                return ScoredMove(output: output, score: score, confidence: confidence)
            }
        }
    }

    private func learnedMoves(
        _ scored: [ScoredMove], in rating: Rating, words: CarryingWords, found: CueFindings
    ) -> [FoundMove] {
        scored.compactMap { move in
            guard move.score.score > model.outputs[move.output.mean].threshold else { return nil }
            let evidence = words.showing(move.score)
            if let evidence, found.denied[move.output.name]?.contains(words.sentence(at: evidence.start)) == true {
                return nil
            }
            if caution == .fair {
                let asked = evidence.map { evidence in found.questions.filter { $0.holds(evidence) } } ?? []
                guard move.confidence >= leastConfidence(for: move.output, in: rating, isAsking: !asked.isEmpty),
                    !Self.promising.contains(move.output.name)
                        || !asked.contains(where: { [.information, .any].contains($0.kind) })
                else { return nil }
            }
            return FoundMove(move: move.output.name, evidence: evidence, confidence: move.confidence)
        }
    }

    /// How sure the reader must be of a move before it names it in a talk.
    private func leastConfidence(for output: Output, in rating: Rating, isAsking: Bool) -> Double {
        guard output.isHarmful else { return Self.likely }
        let agrees = rating.empathy < Self.warm && !isAsking && Self.unkind.contains(output.name)
        return agrees ? Self.agreed : Self.certain
    }

    /// Harm by manner.
    ///
    /// Harm by what is done, such as a promise or a secret asked for, is no matter of warmth, and mockery is seen in too
    /// many short and harmless sentences (33 of those samples).
    private static let unkind: Set<String> = ["blame_customer", "deflect", "dismiss", "rude"]

    /// What no question shows that wants to know something: “May I ask who she is?” promises nothing.
    private static let promising: Set<String> = [
        "offer_remedy", "commit_time", "commit_owner", "explain", "personalise",
    ]

    /// “God, you're exhausting” names no feeling.
    private func withoutKindnessInInsults(_ moves: [FoundMove], words: CarryingWords) -> [FoundMove] {
        func sentence(of move: FoundMove) -> Int? { move.evidence.map { words.sentence(at: $0.start) } }
        let insults = Set(moves.filter { ["rude", "sarcasm"].contains($0.move) }.compactMap(sentence))
        return moves.filter { move in !kind.contains(move.move) || sentence(of: move).map(insults.contains) != true }
    }

    /// Whether a promise that the model thinks too large is one of these offers, which the policy lets the agent make.
    private static func isPromiseOfThese(_ move: FoundMove, offers: [Evidence]) -> Bool {
        guard move.move == "overpromise", move.confidence < 1, let promise = move.evidence else { return false }
        return offers.contains(where: promise.overlaps)
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
        func sway(_ output: Int) -> Sway {
            let highest = encoded.strongest(for: output)
            let lowest = encoded.parts.min { $0.outputs[output] < $1.outputs[output] }
            return Sway(
                raised: highest.flatMap { words.raising(output, in: $0) },
                lowered: lowest.flatMap { words.lowering(output, in: $0) })
        }
        let critical = encoded.score(mean: critical.mean, word: critical.word).map { Logistic.value(Double($0.score)) }
        return Rating(
            empathy: scale(scales.empathy, of: encoded), resolution: scale(scales.resolution, of: encoded),
            critical: Self.rounded(critical ?? 0, to: 1000), empathySway: sway(scales.empathy),
            resolutionSway: sway(scales.resolution))
    }

    private func scale(_ output: Int, of encoded: EncodedReply) -> Double {
        Self.rounded(min(max(encoded.mean(of: output), 0), 4), to: 1000)
    }

    private static func rounded(_ value: Double, to steps: Double) -> Double { (value * steps).rounded() / steps }
}
