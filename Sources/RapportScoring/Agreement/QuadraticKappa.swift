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
        var sums = QuadraticSums()
        for index in cases { sums.add(first[index], second[index]) }
        return sums.kappa
    }
}

/// The sums that quadratic weighted kappa is made of: those of two sets of cases add up to those of both.
struct QuadraticSums: Sendable {
    private var count = 0
    private var disagreement = 0
    private var squares = 0
    private var sum = 0
    private var otherSum = 0

    /// Counts one case.
    mutating func add(_ level: Int, _ other: Int) {
        count += 1
        disagreement += (level - other) * (level - other)
        squares += level * level + other * other
        sum += level
        otherSum += other
    }

    /// Counts other cases too.
    mutating func add(_ more: QuadraticSums) {
        count += more.count
        disagreement += more.disagreement
        squares += more.squares
        sum += more.sum
        otherSum += more.otherSum
    }

    /// Whole numbers to the end: Σ w O = Σ (a − b)², and n Σ w E = n (Σ a² + Σ b²) − 2 Σ a Σ b.
    var kappa: Double? {
        let expected = count * squares - 2 * sum * otherSum
        guard expected > 0 else { return nil }
        return 1 - Double(count * disagreement) / Double(expected)
    }
}
