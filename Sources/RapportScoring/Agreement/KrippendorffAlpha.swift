/// Krippendorff's alpha: agreement of any number of raters beyond what chance gives them; values may be missing.
///
/// alpha = 1 − D_o / D_e, from the coincidences o_ck = Σ_u (ordered pairs of c and k in unit u) / (m_u − 1) over units with
/// m_u ≥ 2 values: D_o = Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n (n − 1)), n_c = Σ_k o_ck, n = Σ n_c. For ordinal values
/// δ²_ck = (Σ_{g = c…k} n_g − (n_c + n_k) / 2)². At most 1; 0 is chance; below 0 is worse. Not defined where all values are
/// one and the same.
///
/// Source: Krippendorff, “Content Analysis”, 2nd edition, 2004, chapter 11; worked examples in his “Computing
/// Krippendorff's Alpha-Reliability”, 2011.
public struct KrippendorffAlpha: Statistic {
    /// How far two values are apart.
    public enum Difference: Sendable { case nominal, ordinal, interval }

    /// All values that there are, smallest first.
    private let values: [Int]
    /// For each unit, how many raters gave each of the values.
    private let units: [[Int]]
    private let difference: Difference

    /// Takes what the raters gave to each unit; those that are missing are left out.
    public init(_ units: [[Int]], difference: Difference = .ordinal) {
        let values = Set(units.joined()).sorted()
        self.values = values
        self.units = units.map { given in values.map { value in given.count { $0 == value } } }
        self.difference = difference
    }

    public var count: Int { units.count }

    public func value(of cases: [Int]) -> Double? {
        var coincidences = [[Double]](repeating: [Double](repeating: 0, count: values.count), count: values.count)
        for unit in cases { Self.add(units[unit], to: &coincidences) }
        let totals = coincidences.map { $0.reduce(0, +) }
        var (observed, expected) = (0.0, 0.0)
        for first in values.indices {
            for second in values.indices where second != first {
                let distance = distance(min(first, second), max(first, second), totals)
                observed += coincidences[first][second] * distance
                expected += totals[first] * totals[second] * distance
            }
        }
        guard expected > 0 else { return nil }
        return 1 - (totals.reduce(0, +) - 1) * observed / expected
    }

    private static func add(_ counts: [Int], to coincidences: inout [[Double]]) {
        let given = counts.reduce(0, +)
        guard given > 1 else { return }
        for first in counts.indices where counts[first] > 0 {
            for second in counts.indices where counts[second] > 0 {
                let pairs = counts[first] * (counts[second] - (first == second ? 1 : 0))
                coincidences[first][second] += Double(pairs) / Double(given - 1)
            }
        }
    }

    private func distance(_ low: Int, _ high: Int, _ totals: [Double]) -> Double {
        switch difference {
        case .nominal: return 1
        case .ordinal:
            let between = totals[low...high].reduce(0, +) - (totals[low] + totals[high]) / 2
            return between * between
        case .interval:
            let apart = Double(values[high] - values[low])
            return apart * apart
        }
    }
}
