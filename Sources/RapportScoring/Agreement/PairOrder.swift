/// How often of two cases in one group the better one is put first.
///
/// (right + ties / 2) / pairs, over the pairs of one group whose true numbers differ by at least 1; a tie is where the given
/// numbers are equal. From 0 to 1, and 0.5 is chance. Not defined where no group has such a pair.
///
/// Source: the probability of concordance, as in Harrell et al., “Evaluating the yield of medical tests”, JAMA 247, 1982.
public struct PairOrder: Statistic {
    public let count: Int
    /// How many pairs there are.
    public let pairs: Int
    /// For each case, the pairs in which it is the better one and what they earn.
    private let credits: [Credit]

    private struct Credit {
        var pairs = 0
        var earned = 0.0

        mutating func add(_ better: Double, over worse: Double) {
            pairs += 1
            earned += better > worse ? 1 : better == worse ? 0.5 : 0
        }
    }

    /// Takes the true numbers, those given for them, and the group of each case; nil is none.
    public init(_ first: [Double], _ second: [Double], groups: [String?]) {
        precondition(first.count == second.count && first.count == groups.count, "the lists must pair up")
        var members: [String: [Int]] = [:]
        for (index, group) in groups.enumerated() { if let group { members[group, default: []].append(index) } }
        credits = groups.enumerated().map { index, group in
            let worse = (group.flatMap { members[$0] } ?? []).filter { first[index] - first[$0] >= 1 }
            return worse.reduce(into: Credit()) { $0.add(second[index], over: second[$1]) }
        }
        count = first.count
        pairs = credits.reduce(0) { $0 + $1.pairs }
    }

    /// The share among the pairs whose better case is chosen, as often as it is.
    public func value(of cases: [Int]) -> Double? {
        let pairs = cases.reduce(0) { $0 + credits[$1].pairs }
        guard pairs > 0 else { return nil }
        return cases.reduce(0) { $0 + credits[$1].earned } / Double(pairs)
    }
}
