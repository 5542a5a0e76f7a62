import RapportModel

/// Compares what is either in a reply or not: moves, and whether it is critical.
enum YesNoComparison {
    /// A move with fewer cases says too little to be in the mean.
    private static let fewestCases = 5

    /// The agreement on moves; nil where no reviewer noted any.
    static func moves(in cases: [EvaluatedCase]) -> MovesAgreement? {
        let judged = cases.compactMap { one in
            one.truth.moves.map { (truth: $0, found: Set(one.reading.moves.map(\.move))) }
        }
        guard !judged.isEmpty else { return nil }
        let names = judged.reduce(into: Set<String>()) { $0.formUnion($1.truth.union($1.found)) }
        let counts = names.sorted().map { name in
            let confusion = judged.reduce(into: Confusion()) {
                $0.add(isThere: $1.truth.contains(name), isFound: $1.found.contains(name))
            }
            return (name: name, confusion: confusion)
        }
        let counted = counts.map(\.confusion).filter { $0.support >= fewestCases }
        return MovesAgreement(
            replies: judged.count, moves: counts.map { agreement($0.name, $0.confusion) },
            macroF1: mean(counted.compactMap(\.f1)), macroF1OfAlways: mean(counted.compactMap(\.always.f1)),
            counted: counted.count)
    }

    /// The agreement on what is critical; nil where no reviewer said so.
    static func critical(in cases: [EvaluatedCase]) -> CriticalAgreement? {
        let judged = cases.compactMap { one in one.truth.isCritical.map { (truth: $0, rating: one.rating) } }
        guard !judged.isEmpty else { return nil }
        var (own, all) = (Confusion(), Confusion())
        var isRated = false
        for one in judged {
            all.add(isThere: one.truth, isFound: true)
            guard let rating = one.rating else { continue }
            own.add(isThere: one.truth, isFound: rating.isCritical)
            isRated = true
        }
        return CriticalAgreement(
            replies: judged.count, reader: isRated ? agreement("critical", own) : nil,
            always: agreement("critical", all))
    }

    private static func agreement(_ name: String, _ confusion: Confusion) -> YesNoAgreement {
        YesNoAgreement(
            name: name, support: confusion.support, precision: confusion.precision, recall: confusion.recall,
            f1: confusion.f1, kappa: confusion.kappa, f1OfAlways: confusion.always.f1)
    }

    private static func mean(_ numbers: [Double]) -> Double? {
        numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
    }
}
