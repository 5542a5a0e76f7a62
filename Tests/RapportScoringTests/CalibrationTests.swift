import RapportModel
import RapportScoring
import Testing

/// Agreement of many raters against published examples, and what is made of it.
@Suite struct CalibrationTests {
    private func rounded(_ value: Double?) -> Double? { value.map { ($0 * 1000).rounded() / 1000 } }

    /// A row of ratings of one rater, a dot where one is missing, into units.
    private func units(_ rows: String...) -> [[Int?]] {
        let parsed = rows.map { $0.split(separator: " ").map { Int($0) } }
        return parsed[0].indices.map { place in parsed.map { $0[place] } }
    }

    private func alpha(_ units: [[Int?]], _ difference: KrippendorffAlpha.Difference) -> Double? {
        rounded(KrippendorffAlpha(units.map { $0.compactMap(\.self) }, difference: difference).value)
    }

    // Krippendorff, “Computing Krippendorff's Alpha-Reliability”, 2011, sections A, B, C and D.

    @Test func alphaOfTwoRatersAndTwoValuesIsThePublishedOne() {
        let data = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")
        #expect(alpha(data, .nominal) == 0.095)
    }

    @Test func alphaOfTwoRatersAndFiveValuesIsThePublishedOne() {
        // a, b, c, d, e as 1 to 5.
        let data = units("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4")
        #expect(alpha(data, .nominal) == 0.692)
    }

    @Test func alphaOfFourRatersWithGapsIsThePublishedOneForEveryKindOfValue() {
        let data = units(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .")
        #expect(alpha(data, .nominal) == 0.743)
        #expect(alpha(data, .ordinal) == 0.815)
        #expect(alpha(data, .interval) == 0.849)
    }

    @Test func alphaIsNotDefinedWithoutVariationOrPairs() {
        #expect(KrippendorffAlpha([[2, 2], [2, 2]]).value == nil)
        #expect(KrippendorffAlpha([[1], [2], []]).value == nil)
        #expect(KrippendorffAlpha([]).value == nil)
        #expect(KrippendorffAlpha([[1, 1], [3, 3]]).value == 1)
        #expect(KrippendorffAlpha([[1, 3], [3, 1]]).value ?? 1 < 0, "worse than chance")
    }

    @Test func alphaOverAChoiceIsThatOfTheChosenUnits() {
        let all = [[0, 1], [2, 2], [3, 1, 3], [0, 0], [1]]
        let cases = [0, 2, 2, 3]
        #expect(KrippendorffAlpha(all).value(of: cases) == KrippendorffAlpha(cases.map { all[$0] }).value)
    }

    @Test func pairwiseFiguresPassOverWhatIsMissing() {
        let data = units("1 2 3 . 2", "1 2 2 2 2", "1 3 3 1 .")
        let pairs = [(0, 1), (0, 2), (1, 2)]
        #expect(PairwiseAgreement(data, between: pairs).value == 6.0 / 11)
        let kappas = [
            QuadraticKappa([1, 2, 3, 2], [1, 2, 2, 2]).value, QuadraticKappa([1, 2, 3], [1, 3, 3]).value,
            QuadraticKappa([1, 2, 2, 2], [1, 3, 3, 1]).value,
        ].compactMap(\.self)
        #expect(kappas.count == 3)
        #expect(PairwiseKappa(data, between: pairs).value == kappas.reduce(0, +) / 3)
        #expect(PairwiseKappa(units("1 1", "1 1"), between: [(0, 1)]).value == nil)
    }

    private static let criteria = [(id: "E1", asks: "One?"), (id: "E2", asks: "Two?"), (id: "E3", asks: "Three?")]

    /// Three people: of one mind on E1, at odds on E2.
    ///
    /// Kim is milder throughout, and nobody rated E3.
    private static var calibrator: Calibrator {
        let units = (1...6).flatMap { talk -> [Calibrator.Unit] in
            let level = talk % 3
            return [
                .init(talk: talk, criterion: "E1", people: [level + 1, level, level], machine: level),
                .init(talk: talk, criterion: "E2", people: [3, talk % 2, (talk + 1) % 2], machine: nil),
                .init(talk: talk, criterion: "E3", people: [nil, nil, nil], machine: 1),
            ]
        }
        return Calibrator(raters: ["Kim", "Bo", "Ana"], criteria: criteria, units: units, seed: 1)
    }

    @Test func theWorstCriterionComesFirstAndTheUnratedLast() {
        let calibration = Self.calibrator.calibration
        #expect(calibration.criteria.map(\.criterion) == ["E2", "E1", "E3"])
        #expect(calibration.criteria[2].alpha == nil)
        #expect(calibration.criteria[2].rated == 0)
        #expect(calibration.criteria[0].machineAgreement == nil)
        #expect(calibration.talks == 6)
        #expect(calibration.all.rated == 12)
    }

    @Test func theMildestComesFirstAndTheMachineIsAmongThem() {
        let severity = Self.calibrator.calibration.severity
        #expect(severity.map(\.rater) == ["Kim", nil, "Bo", "Ana"])
        #expect(severity[0].above > 0)
        #expect(severity[0].rated == 12)
        #expect(severity[1].rated == 6, "only what the machine rated")
    }

    @Test func everyPairIsCompared() {
        let pairs = Self.calibrator.calibration.pairs
        #expect(
            pairs.map { "\($0.first) \($0.second ?? "machine")" }
                == ["Kim Bo", "Kim Ana", "Bo Ana", "Kim machine", "Bo machine", "Ana machine"])
        #expect(pairs[4].agreement?.value == 1)
        #expect(pairs[4].rated == 6)
    }

    @Test func theSameSeedGivesTheSameIntervals() {
        #expect(Self.calibrator.calibration == Self.calibrator.calibration)
        #expect(Self.calibrator.calibration.criteria[1].alpha?.interval != nil)
    }

    @Test func oneRaterOrNoneGivesNoFigureAndNoTrap() {
        let units = [Calibrator.Unit(talk: 1, criterion: "E1", people: [2], machine: 2)]
        let one = Calibrator(raters: ["Kim"], criteria: Self.criteria, units: units, seed: 1).calibration
        #expect(one.all.alpha == nil)
        #expect(one.all.machineAgreement?.value == 1)
        let none = Calibrator(raters: [], criteria: [], units: [], seed: 1).calibration
        #expect(none.pairs == [])
        #expect(none.severity == [])
    }
}
