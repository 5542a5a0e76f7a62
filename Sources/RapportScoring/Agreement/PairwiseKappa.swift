/// The mean of ``QuadraticKappa`` over pairs of raters, each over the units that both rated.
///
/// Pairs for which it is not defined are left out of the mean; where it is defined for none, neither is the mean.
///
/// Source of the mean over pairs: Light, “Measures of response agreement for qualitative data”, Psychological Bulletin 76,
/// 1971.
public struct PairwiseKappa: Statistic {
    /// For each case the sums of each pair.
    private let cases: [[QuadraticSums]]
    private let pairs: Int

    /// Takes the levels that each rater gave to each unit, nil where they gave none, and which raters are compared.
    public init(_ units: [[Int?]], between raters: [(Int, Int)]) {
        self.init(cases: units.map { [$0] }, between: raters)
    }

    /// Takes units that are drawn together, such as the criteria of one talk.
    public init(cases: [[[Int?]]], between raters: [(Int, Int)]) {
        pairs = raters.count
        self.cases = cases.map { units in
            raters.map { pair in
                var sums = QuadraticSums()
                for unit in units {
                    guard let first = unit[pair.0], let second = unit[pair.1] else { continue }
                    sums.add(first, second)
                }
                return sums
            }
        }
    }

    public var count: Int { cases.count }

    public func value(of chosen: [Int]) -> Double? {
        var sums = [QuadraticSums](repeating: QuadraticSums(), count: pairs)
        for place in chosen { for pair in sums.indices { sums[pair].add(cases[place][pair]) } }
        let kappas = sums.compactMap(\.kappa)
        return kappas.isEmpty ? nil : kappas.reduce(0, +) / Double(kappas.count)
    }
}
