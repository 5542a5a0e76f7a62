/// How often two raters gave the same level to one unit, over pairs of raters: the plain share, which chance raises.
public struct PairwiseAgreement: Statistic {
    /// For each case the pairs that agree and all pairs.
    private let pairs: [(same: Int, all: Int)]

    /// Takes the levels that each rater gave to each unit, nil where they gave none, and which raters are compared.
    public init(_ units: [[Int?]], between raters: [(Int, Int)]) {
        self.init(cases: units.map { [$0] }, between: raters)
    }

    /// Takes units that are drawn together, such as the criteria of one talk.
    public init(cases: [[[Int?]]], between raters: [(Int, Int)]) {
        pairs = cases.map { units in
            var (same, all) = (0, 0)
            for unit in units {
                for pair in raters {
                    guard let first = unit[pair.0], let second = unit[pair.1] else { continue }
                    same += first == second ? 1 : 0
                    all += 1
                }
            }
            return (same, all)
        }
    }

    public var count: Int { pairs.count }

    public func value(of cases: [Int]) -> Double? {
        let all = cases.reduce(0) { $0 + pairs[$1].all }
        guard all > 0 else { return nil }
        return Double(cases.reduce(0) { $0 + pairs[$1].same }) / Double(all)
    }
}
