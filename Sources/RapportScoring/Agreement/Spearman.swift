/// Spearman's rank correlation: whether two lists of numbers put the cases in the same order.
///
/// rho = Σ(r − m)(s − m) / √(Σ(r − m)² Σ(s − m)²), where r and s are the ranks in either list, equal numbers sharing the mean
/// of the ranks they take up, and m = (n + 1) / 2 is the mean rank. From −1 (the opposite order) to 1 (the same); not defined
/// where either list has no variation.
///
/// Source: Spearman, “The proof and measurement of association between two things”, 1904; ties as in Kendall, “Rank
/// Correlation Methods”, 1948, chapter 3.
public struct Spearman: Statistic {
    private let first: RankOrder
    private let second: RankOrder

    /// Takes two lists of the same length.
    public init(_ first: [Double], _ second: [Double]) {
        precondition(first.count == second.count, "the lists must pair up")
        self.first = RankOrder(first)
        self.second = RankOrder(second)
    }

    public var count: Int { first.places.count }

    public func value(of cases: [Int]) -> Double? {
        let (ranks, others) = (first.ranks(among: cases), second.ranks(among: cases))
        let mean = Double(cases.count + 1) / 2
        var (together, spread, otherSpread) = (0.0, 0.0, 0.0)
        for index in cases {
            let (rank, other) = (ranks[first.places[index]] - mean, others[second.places[index]] - mean)
            together += rank * other
            spread += rank * rank
            otherSpread += other * other
        }
        guard spread > 0, otherSpread > 0 else { return nil }
        return together / (spread * otherSpread).squareRoot()
    }
}
