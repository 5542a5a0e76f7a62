/// The mean absolute error: by how many points the given numbers miss the true ones.
///
/// MAE = Σ |a − b| / n. 0 is perfect; the unit is that of the numbers. Not defined for no cases.
///
/// Source: Willmott and Matsuura, “Advantages of the mean absolute error”, Climate Research 30, 2005.
public struct MeanAbsoluteError: Statistic {
    private let errors: [Double]

    /// Takes the true numbers and those given for them.
    public init(_ first: [Double], _ second: [Double]) {
        precondition(first.count == second.count, "the lists must pair up")
        errors = zip(first, second).map { abs($0 - $1) }
    }

    public var count: Int { errors.count }

    public func value(of cases: [Int]) -> Double? {
        guard !cases.isEmpty else { return nil }
        return cases.reduce(0) { $0 + errors[$1] } / Double(cases.count)
    }
}
