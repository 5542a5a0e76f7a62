/// The mean of ``QuadraticKappa`` over pairs of raters, each over the units that both rated.
///
/// Pairs for which it is not defined are left out of the mean; where it is defined for none, neither is the mean.
///
/// Source of the mean over pairs: Light, “Measures of response agreement for qualitative data”, Psychological Bulletin 76,
/// 1971.
public struct PairwiseKappa: Statistic {
    private let units: [[Int?]]
    private let raters: [(Int, Int)]

    /// Takes the levels that each rater gave to each unit, nil where they gave none, and which raters are compared.
    public init(_ units: [[Int?]], between raters: [(Int, Int)]) {
        self.units = units
        self.raters = raters
    }

    public var count: Int { units.count }

    public func value(of cases: [Int]) -> Double? {
        let kappas = raters.compactMap { pair -> Double? in
            var (first, second): ([Int], [Int]) = ([], [])
            for unit in cases {
                guard let one = units[unit][pair.0], let other = units[unit][pair.1] else { continue }
                first.append(one)
                second.append(other)
            }
            return QuadraticKappa(first, second).value
        }
        return kappas.isEmpty ? nil : kappas.reduce(0, +) / Double(kappas.count)
    }
}
