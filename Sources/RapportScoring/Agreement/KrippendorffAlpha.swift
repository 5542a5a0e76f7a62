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
    /// For each case, the coincidences of its units, row by row: they add up, so a draw of cases is a sum.
    private let cases: [[Double]]
    private let difference: Difference

    /// Takes what the raters gave to each unit; those that are missing are left out.
    public init(_ units: [[Int]], difference: Difference = .ordinal) {
        self.init(cases: units.map { [$0] }, difference: difference)
    }

    /// Takes units that are drawn together, such as the criteria of one talk.
    public init(cases: [[[Int]]], difference: Difference = .ordinal) {
        let values = Set(cases.joined().joined()).sorted()
        self.values = values
        self.cases = cases.map { units in
            var sum = [Double](repeating: 0, count: values.count * values.count)
            for unit in units { Self.add(values.map { value in unit.count { $0 == value } }, to: &sum) }
            return sum
        }
        self.difference = difference
    }

    public var count: Int { cases.count }

    public func value(of chosen: [Int]) -> Double? {
        let size = values.count
        var sum = [Double](repeating: 0, count: size * size)
        for place in chosen { for cell in sum.indices { sum[cell] += cases[place][cell] } }
        let totals = values.indices.map { row in sum[row * size..<(row + 1) * size].reduce(0, +) }
        var (observed, expected) = (0.0, 0.0)
        for first in values.indices {
            for second in values.indices where second != first {
                let distance = distance(min(first, second), max(first, second), totals)
                observed += sum[first * size + second] * distance
                expected += totals[first] * totals[second] * distance
            }
        }
        guard expected > 0 else { return nil }
        return 1 - (totals.reduce(0, +) - 1) * observed / expected
    }

    private static func add(_ counts: [Int], to sum: inout [Double]) {
        let given = counts.reduce(0, +)
        guard given > 1 else { return }
        for first in counts.indices where counts[first] > 0 {
            for second in counts.indices where counts[second] > 0 {
                let pairs = counts[first] * (counts[second] - (first == second ? 1 : 0))
                sum[first * counts.count + second] += Double(pairs) / Double(given - 1)
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
