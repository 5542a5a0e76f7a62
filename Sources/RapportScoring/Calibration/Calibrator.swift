public import RapportModel

/// Compares what several people and the machine gave to the same talks: ratings in, figures out, the same every time.
public struct Calibrator: Sendable {
    private let raters: [String]
    private let criteria: [(id: String, asks: String)]
    private let units: [Unit]
    private let seed: UInt64

    /// One criterion of one talk, with the values that it was given.
    public struct Unit: Equatable, Sendable {
        public let talk: Int
        public let criterion: String
        /// In the order of the raters; nil where one gave none.
        public let people: [Int?]
        /// The machine's; nil where its card is not there any more.
        public let machine: Int?

        public init(talk: Int, criterion: String, people: [Int?], machine: Int?) {
            self.talk = talk
            self.criterion = criterion
            self.people = people
            self.machine = machine
        }
    }

    /// Takes the values, with the names of the raters and the criteria in the rubric's order.
    public init(raters: [String], criteria: [(id: String, asks: String)], units: [Unit], seed: UInt64) {
        precondition(units.allSatisfy { $0.people.count == raters.count }, "each unit has a place for each rater")
        self.raters = raters
        self.criteria = criteria
        self.units = units.filter { $0.people.contains { $0 != nil } }
        self.seed = seed
    }

    /// All figures: the criterion with the least agreement first, the mildest rater first.
    public var calibration: Calibration {
        let rows = criteria.map { criterion in
            row(criterion.id, criterion.asks, units.filter { $0.criterion == criterion.id })
        }
        return Calibration(
            seed: seed, raters: raters, talks: Set(units.map(\.talk)).count, all: row("all", "All criteria", units),
            criteria: rows.sorted { Self.rank($0) < Self.rank($1) }, pairs: pairs, severity: severity)
    }

    /// Those without a figure last.
    private static func rank(_ row: Calibration.Row) -> Double { row.alpha?.value ?? .infinity }

    private func row(_ id: String, _ asks: String, _ units: [Unit]) -> Calibration.Row {
        let talks = Self.talks(units)
        let people = talks.map { $0.map(\.people) }
        let all = talks.map { $0.map { $0.people + [$0.machine] } }
        let persons = Self.pairs(of: raters.count)
        let machine = raters.indices.map { ($0, raters.count) }
        let figures = figures(
            of: [
                KrippendorffAlpha(cases: people.map { $0.map { $0.compactMap(\.self) } }),
                PairwiseAgreement(cases: people, between: persons), PairwiseKappa(cases: people, between: persons),
                PairwiseAgreement(cases: all, between: machine), PairwiseKappa(cases: all, between: machine),
            ])
        return Calibration.Row(
            criterion: id, asks: asks, rated: units.count { $0.people.compactMap(\.self).count > 1 }, alpha: figures[0],
            agreement: figures[1], kappa: figures[2], machineAgreement: figures[3], machineKappa: figures[4])
    }

    /// Whole talks are drawn, since the criteria of one talk are alike: a case is a talk.
    private func figures(of statistics: [any Statistic]) -> [Figure?] {
        let count = statistics.first?.count ?? 0
        return Bootstrap(clusters: (0..<count).map(String.init), seed: seed).figures(of: statistics)
    }

    private static func talks(_ units: [Unit]) -> [[Unit]] {
        Dictionary(grouping: units, by: \.talk).sorted { $0.key < $1.key }.map(\.value)
    }

    private var pairs: [Calibration.Pair] {
        let all = units.map { $0.people + [$0.machine] }
        let talks = Self.talks(units).map { $0.map { $0.people + [$0.machine] } }
        return (Self.pairs(of: raters.count) + raters.indices.map { ($0, raters.count) }).map { pair in
            let figures = figures(
                of: [PairwiseAgreement(cases: talks, between: [pair]), PairwiseKappa(cases: talks, between: [pair])])
            return Calibration.Pair(
                first: raters[pair.0], second: pair.1 < raters.count ? raters[pair.1] : nil,
                rated: all.count { $0[pair.0] != nil && $0[pair.1] != nil }, agreement: figures[0], kappa: figures[1])
        }
    }

    private static func pairs(of count: Int) -> [(Int, Int)] {
        (0..<count).flatMap { first in (first + 1..<max(count, first + 1)).map { (first, $0) } }
    }

    /// How far each is above the mean of the other people, where somebody else rated the same.
    private var severity: [Calibration.Severity] {
        let people = raters.indices.map { rater in
            severity(of: raters[rater]) { unit in
                var others = unit.people
                let own = others.remove(at: rater)
                return (own, others.compactMap(\.self))
            }
        }
        let machine = severity(of: nil) { ($0.machine, $0.people.compactMap(\.self)) }
        return (people + [machine]).compactMap(\.self).sorted { $0.above > $1.above }
    }

    private func severity(
        of name: String?, _ values: (Unit) -> (own: Int?, others: [Int])
    ) -> Calibration.Severity? {
        let gaps = units.compactMap { unit -> Double? in
            let (own, others) = values(unit)
            guard let own, !others.isEmpty else { return nil }
            return Double(own) - Double(others.reduce(0, +)) / Double(others.count)
        }
        guard !gaps.isEmpty else { return nil }
        return Calibration.Severity(rater: name, above: gaps.reduce(0, +) / Double(gaps.count), rated: gaps.count)
    }
}
