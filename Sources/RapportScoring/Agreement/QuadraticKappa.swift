/// Cohen's kappa with quadratic weights: agreement of two raters on levels, beyond what chance gives them.
///
/// kappa = 1 − Σ w O / Σ w E, where w = (i − j)², O counts the cases rated i by one and j by the other, and E is what the
/// raters' own distributions would give by chance. The usual divisor (k − 1)² of w cancels, and unused levels add nothing.
/// At most 1; 0 is chance; below 0 is worse. Not defined where both raters give one and the same level throughout.
///
/// Source: Cohen, “Weighted kappa”, Psychological Bulletin 70, 1968.
public struct QuadraticKappa: Statistic {
    private let first: [Int]
    private let second: [Int]

    /// Takes the levels that two raters gave to the same cases.
    public init(_ first: [Int], _ second: [Int]) {
        precondition(first.count == second.count, "the lists must pair up")
        self.first = first
        self.second = second
    }

    public var count: Int { first.count }

    public func value(of cases: [Int]) -> Double? {
        // Whole numbers to the end: Σ w O = Σ (a − b)², and n Σ w E = n (Σ a² + Σ b²) − 2 Σ a Σ b.
        var (disagreement, squares, sum, otherSum) = (0, 0, 0, 0)
        for index in cases {
            let (level, other) = (first[index], second[index])
            disagreement += (level - other) * (level - other)
            squares += level * level + other * other
            sum += level
            otherSum += other
        }
        let expected = cases.count * squares - 2 * sum * otherSum
        guard expected > 0 else { return nil }
        return 1 - Double(cases.count * disagreement) / Double(expected)
    }
}
