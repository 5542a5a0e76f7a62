public import RapportModel

/// Compares readings of replies with what reviewers say of them, and with baselines that understand nothing.
public struct Evaluator: Sendable {
    /// The beginnings of words that the baseline of empathy keywords counts.
    public static let keywords = Baseline.beginnings

    private let reader: String
    private let seed: UInt64

    /// Names what is compared, and where the draws of the intervals begin.
    public init(reader: String, seed: UInt64) {
        self.reader = reader
        self.seed = seed
    }

    /// Compares each reply with the reading in the same place.
    ///
    /// - Parameters:
    ///   - split: what the replies are shown by besides.
    ///   - kind: the kind whose replies are compared with worse ones of every other kind.
    public func evaluate(
        _ replies: [RatedReply], readings: [Reading], by split: RatedReply.Split? = nil, against kind: String? = nil
    ) -> Evaluation {
        precondition(replies.count == readings.count, "each reply must have its reading")
        let cases = zip(replies, readings).enumerated().map { place, pair in
            EvaluatedCase(place: place, truth: pair.0, reading: pair.1)
        }
        var parts = [part(nil, cases, against: kind)]
        if let split {
            let named = Dictionary(grouping: cases) { $0.truth.labels[split] ?? "none" }
            parts += named.sorted { $0.key < $1.key }.map { part($0.key, $0.value, against: kind) }
        }
        return Evaluation(reader: reader, seed: seed, parts: parts)
    }

    private func part(_ name: String?, _ cases: [EvaluatedCase], against kind: String?) -> Evaluation.Part {
        let comparison = ScaleComparison(reader: reader, seed: seed)
        return Evaluation.Part(
            name: name, replies: cases.count,
            scales: [
                comparison.agreement(on: "empathy", cases, truth: \.truth.empathy, rated: \.rating?.empathy),
                comparison.agreement(on: "resolution", cases, truth: \.truth.resolution, rated: \.rating?.resolution),
            ]
            .compactMap(\.self),
            moves: YesNoComparison.moves(in: cases), critical: YesNoComparison.critical(in: cases),
            pairs: comparison.pairs(cases),
            kinds: kind.flatMap { KindComparison(kind: $0, reader: reader, seed: seed).agreement(cases) })
    }
}
