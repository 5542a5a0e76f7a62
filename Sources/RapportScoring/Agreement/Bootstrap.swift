public import RapportModel

/// Intervals by resampling: how far a figure would move if other cases of the same kind had been drawn.
///
/// As many clusters as there are are drawn with replacement, each with all of its cases, since replies to one situation are
/// alike and would make an interval over single replies too narrow. The interval holds the middle 95 % of the figures so
/// found (the percentile method), with straight lines between neighbours. The same seed gives the same draws.
///
/// Source: Efron and Tibshirani, “An Introduction to the Bootstrap”, 1993, chapter 13; whole clusters: Davison and Hinkley,
/// “Bootstrap Methods and their Application”, 1997, section 3.8.
public struct Bootstrap: Sendable {
    /// How many times cases are drawn.
    public static let draws = 1000

    private let clusters: [[Int]]
    private let seed: UInt64

    /// Takes the cluster of each case.
    public init(clusters names: [String], seed: UInt64) {
        var places: [String: Int] = [:]
        var clusters: [[Int]] = []
        for (index, name) in names.enumerated() {
            let place = places[name] ?? clusters.count
            if place == clusters.count { clusters.append([]) }
            places[name] = place
            clusters[place].append(index)
        }
        self.clusters = clusters
        self.seed = seed
    }

    /// The statistics over all cases, each with its interval; all see the same draws, so that they can be compared.
    ///
    /// An interval is left out where there are fewer than two clusters, or where the figure is not defined in one draw of ten.
    public func figures(of statistics: [any Statistic]) -> [Figure?] {
        var found = [[Double]](repeating: [], count: statistics.count)
        var generator = SplitMix64(seed: seed, for: "bootstrap")
        for _ in 0..<(clusters.count > 1 ? Self.draws : 0) {
            let cases = (0..<clusters.count).flatMap { _ in clusters[generator.below(clusters.count)] }
            for (place, statistic) in statistics.enumerated() {
                if let value = statistic.value(of: cases) { found[place].append(value) }
            }
        }
        return zip(statistics, found).map { statistic, values in
            statistic.value.map { Figure(value: $0, interval: Self.interval(of: values)) }
        }
    }

    private static func interval(of values: [Double]) -> Interval? {
        guard values.count * 10 >= draws * 9 else { return nil }
        let sorted = values.sorted()
        return Interval(low: quantile(0.025, of: sorted), high: quantile(0.975, of: sorted))
    }

    private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
}
