/// A figure over cases that can be taken anew for any choice of them, as a bootstrap does.
public protocol Statistic: Sendable {
    /// How many cases there are.
    var count: Int { get }

    /// The figure over these cases, by their places; a case may come several times.
    ///
    /// - Returns: nil where the figure is not defined for these cases.
    func value(of cases: [Int]) -> Double?
}

extension Statistic {
    /// The figure over all cases; nil where it is not defined.
    public var value: Double? { value(of: Array(0..<count)) }
}
