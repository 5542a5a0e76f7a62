/// How whole numbers spread: the ends, the quartiles and the mean.
///
/// Quartiles are numbers that occurred: the one that a quarter, half or three quarters of all reach no further than.
public struct Spread: Equatable, Codable, Sendable {
    public var lowest: Int
    public var lowerQuartile: Int
    public var median: Int
    public var upperQuartile: Int
    public var highest: Int
    public var mean: Double

    /// The spread of some numbers; nil where there are none.
    public init?(_ numbers: [Int]) {
        let sorted = numbers.sorted()
        guard let first = sorted.first, let last = sorted.last else { return nil }
        func quartile(_ quarters: Int) -> Int { sorted[max((sorted.count * quarters + 3) / 4, 1) - 1] }
        lowest = first
        lowerQuartile = quartile(1)
        median = quartile(2)
        upperQuartile = quartile(3)
        highest = last
        mean = Double(sorted.reduce(0, +)) / Double(sorted.count)
    }
}
