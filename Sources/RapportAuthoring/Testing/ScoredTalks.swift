public import RapportModel

/// Whether a scenario's tests hold the rubric to a great, an average and a poor talk.
public struct ScoredTalks: Equatable, Sendable {
    /// How good a talk is, by the band that its test must score in.
    public enum Sort: String, CaseIterable, Sendable {
        /// The whole band passes.
        case great
        /// Neither great nor poor.
        case average
        /// The whole band is under half of what a pass takes.
        case poor
    }

    /// A test with a band.
    public struct Talk: Equatable, Sendable {
        public let name: String
        /// Percent, 0 to 100.
        public let band: ClosedRange<Int>
        public let sort: Sort
    }

    /// The tests that have a band, in the order of the file.
    public let talks: [Talk]

    /// Sorts tests by their bands.
    ///
    /// - Parameter passMark: the percent that a pass takes.
    public init(tests: [ScenarioTest], passMark: Int) {
        talks = tests.compactMap { test in
            test.scores.map { Talk(name: test.name, band: $0, sort: Self.sort(of: $0, passMark: passMark)) }
        }
    }

    /// The sorts that no test stands for.
    public var missing: [Sort] { Sort.allCases.filter { sort in !talks.contains { $0.sort == sort } } }

    private static func sort(of band: ClosedRange<Int>, passMark: Int) -> Sort {
        if band.lowerBound >= passMark { return .great }
        return band.upperBound * 2 < passMark ? .poor : .average
    }
}
