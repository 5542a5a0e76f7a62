import RapportModel

/// Compares replies of one kind with worse replies of other kinds to the same situation: how far a way to rate can be fooled.
struct KindComparison {
    let kind: String
    let reader: String
    let seed: UInt64

    /// The order of the pairs, against each other kind and against all; nil where no two replies could be a pair.
    func agreement(_ cases: [EvaluatedCase]) -> KindsAgreement? {
        let judged = cases.filter { $0.truth.situation != nil && $0.worth != nil && $0.kind != nil }
        let better = judged.filter { $0.kind == kind }
        let others = Dictionary(grouping: judged.filter { $0.kind != kind }) { $0.kind ?? "" }
        guard !better.isEmpty, !others.isEmpty else { return nil }
        return KindsAgreement(
            kind: kind,
            others: others.sorted { $0.key < $1.key }.map { name, worse in
                KindsAgreement.Other(kind: name, order: order(of: better, over: worse))
            },
            all: order(of: better, over: others.values.flatMap(\.self)))
    }

    private func order(of better: [EvaluatedCase], over worse: [EvaluatedCase]) -> PairsAgreement {
        let reader = row(self.reader, better, worse) { $0.rating.map { $0.empathy + $0.resolution } }
        let others = Baseline.allCases.filter { $0 != .constant }.map { baseline in
            row(baseline.rawValue, better, worse) { baseline.count(in: $0.truth.reply) }
        }
        return PairsAgreement(pairs: pairs(better, worse, given: \.worth).pairs, rows: [reader] + others)
    }

    private func row(
        _ name: String, _ better: [EvaluatedCase], _ worse: [EvaluatedCase], given: (EvaluatedCase) -> Double?
    ) -> PairsAgreement.Row {
        let better = better.filter { given($0) != nil }
        let order = pairs(better, worse, given: given)
        let figures = Bootstrap(clusters: better.map(\.cluster), seed: seed).figures(of: [order])
        return PairsAgreement.Row(by: name, share: figures[0])
    }

    private func pairs(
        _ better: [EvaluatedCase], _ worse: [EvaluatedCase], given: (EvaluatedCase) -> Double?
    ) -> PairOrder {
        func numbers(_ one: EvaluatedCase) -> PairOrder.Numbers? {
            guard let truth = one.worth, let given = given(one) else { return nil }
            return (truth, given)
        }
        let neighbours = Dictionary(grouping: worse, by: \.cluster).mapValues { $0.compactMap(numbers) }
        return PairOrder(better.compactMap(numbers), over: better.map { neighbours[$0.cluster] ?? [] })
    }
}
