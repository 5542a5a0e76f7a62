/// How often of two cases that belong together the better one is put first.
///
/// (right + ties / 2) / pairs, over the pairs whose true numbers differ by at least 1; a tie is where the given numbers are
/// equal. From 0 to 1, and 0.5 is chance. Not defined where there is no such pair.
///
/// Source: the probability of concordance, as in Harrell et al., “Evaluating the yield of medical tests”, JAMA 247, 1982.
public struct PairOrder: Statistic {
    /// A case's true number, and the one given for it.
    public typealias Numbers = (truth: Double, given: Double)

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

    /// Takes cases and for each those that it is compared with where they are worse.
    public init(_ cases: [Numbers], over others: [[Numbers]]) {
        precondition(cases.count == others.count, "the lists must pair up")
        credits = zip(cases, others).map { better, others in
            others.reduce(into: Credit()) { credit, other in
                if better.truth - other.truth >= 1 { credit.add(better.given, over: other.given) }
            }
        }
        count = cases.count
        pairs = credits.reduce(0) { $0 + $1.pairs }
    }

    /// Takes the true numbers, those given for them, and the group of each case, in which all are compared; nil is none.
    public init(_ first: [Double], _ second: [Double], groups: [String?]) {
        precondition(first.count == second.count && first.count == groups.count, "the lists must pair up")
        let cases = zip(first, second).map { (truth: $0, given: $1) }
        var members: [String: [Numbers]] = [:]
        for (numbers, group) in zip(cases, groups) { if let group { members[group, default: []].append(numbers) } }
        self.init(cases, over: groups.map { group in group.flatMap { members[$0] } ?? [] })
    }

    /// The share among the pairs whose better case is chosen, as often as it is.
    public func value(of cases: [Int]) -> Double? {
        let pairs = cases.reduce(0) { $0 + credits[$1].pairs }
        guard pairs > 0 else { return nil }
        return cases.reduce(0) { $0 + credits[$1].earned } / Double(pairs)
    }
}
