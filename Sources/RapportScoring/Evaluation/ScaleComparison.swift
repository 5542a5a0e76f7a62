import RapportModel

/// Compares ratings in numbers: on one scale, and by the order of pairs.
struct ScaleComparison {
    let reader: String
    let seed: UInt64

    /// The agreement on one scale; nil where no reviewer rated it.
    func agreement(
        on scale: String, _ cases: [EvaluatedCase], truth: (EvaluatedCase) -> Double?,
        rated: (EvaluatedCase) -> Double?
    ) -> ScaleAgreement? {
        let judged = cases.filter { truth($0) != nil }
        guard !judged.isEmpty else { return nil }
        let own = judged.filter { rated($0) != nil }
        let first = row(reader, own, truth: own.compactMap(truth), ranked: own.compactMap(rated))
        let truths = judged.compactMap(truth)
        let others = Baseline.allCases.map { baseline in
            let counts = judged.map { baseline.count(in: $0.truth.reply) }
            let ratings = Baseline.ratings(from: counts, fitting: truths)
            return row(baseline.rawValue, judged, truth: truths, ranked: counts, rated: ratings)
        }
        return ScaleAgreement(scale: scale, replies: judged.count, rows: [first] + others)
    }

    /// - Parameters:
    ///   - ranked: what the order of the cases is taken from.
    ///   - rated: the ratings, where they are not the same numbers.
    private func row(
        _ name: String, _ cases: [EvaluatedCase], truth: [Double], ranked: [Double], rated: [Double]? = nil
    ) -> ScaleAgreement.Row {
        guard !cases.isEmpty else { return ScaleAgreement.Row(by: name, isRated: false) }
        let rated = rated ?? ranked
        let figures = Bootstrap(clusters: cases.map(\.cluster), seed: seed).figures(of: [
            Spearman(truth, ranked), QuadraticKappa(truth.map(Self.level), rated.map(Self.level)),
            MeanAbsoluteError(truth, rated),
        ])
        return ScaleAgreement.Row(by: name, isRated: true, spearman: figures[0], kappa: figures[1], error: figures[2])
    }

    /// The nearest level from 0 to 4; halves go up.
    private static func level(_ rating: Double) -> Int { Int(min(max(rating + 0.5, 0), 4)) }

    /// The order of pairs inside groups; nil where there is no pair.
    func pairs(_ cases: [EvaluatedCase]) -> PairsAgreement? {
        let grouped = cases.filter { $0.group != nil && $0.worth != nil }
        let worths = grouped.compactMap(\.worth)
        let all = PairOrder(worths, worths, groups: grouped.map(\.group))
        guard all.pairs > 0 else { return nil }
        let own = grouped.filter { $0.rating != nil }
        let sums = own.compactMap(\.rating).map { $0.empathy + $0.resolution }
        let first = PairsAgreement.Row(by: reader, share: share(own, sums))
        let others = Baseline.allCases.filter { $0 != .constant }.map { baseline in
            PairsAgreement.Row(
                by: baseline.rawValue, share: share(grouped, grouped.map { baseline.count(in: $0.truth.reply) }))
        }
        return PairsAgreement(pairs: all.pairs, rows: [first] + others)
    }

    private func share(_ cases: [EvaluatedCase], _ numbers: [Double]) -> Figure? {
        let order = PairOrder(cases.compactMap(\.worth), numbers, groups: cases.map(\.group))
        return Bootstrap(clusters: cases.map(\.cluster), seed: seed).figures(of: [order])[0]
    }
}
