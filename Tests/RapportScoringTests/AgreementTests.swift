import RapportModel
import RapportScoring
import Testing

/// The statistics against published vectors, and against values of scipy 1.17.1 and scikit-learn 1.9.1.
@Suite struct AgreementTests {
    private static let truth = [0.0, 1, 1, 2, 3, 4, 2, 1, 0, 3, 4, 1]
    private static let given = [0.4, 1.5, 0.9, 2.2, 2.2, 3.9, 1.1, 1.5, 0.4, 3.1, 2.8, 2.2]
    private static let levels = [0, 2, 1, 2, 2, 4, 1, 2, 0, 3, 3, 2]

    private func isNear(_ value: Double?, _ wanted: Double) -> Bool { value.map { abs($0 - wanted) < 1e-12 } ?? false }

    @Test func spearmanIsThatOfScipy() {
        #expect(isNear(Spearman(Self.truth, Self.given).value, 0.8696565534786727))
        let falling = Spearman([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [10, 9, 2, 2, 6, 4, 4, 4, 1, 1])
        #expect(isNear(falling.value, -0.6853027025833884))
    }

    @Test func spearmanOfTheSameOrderIsOneAndOfTheOppositeMinusOne() {
        #expect(Spearman([1, 2, 3], [10, 20, 300]).value == 1)
        #expect(Spearman([1, 2, 3], [3, 2, 1]).value == -1)
    }

    @Test func spearmanIsNotDefinedWithoutVariation() {
        #expect(Spearman([1, 2, 3], [5, 5, 5]).value == nil)
        #expect(Spearman([1], [5]).value == nil)
        #expect(Spearman([], []).value == nil)
    }

    @Test func kappaGivesThePublishedVectors() {
        let first = [9, 7, 8, 7, 6, 8, 3, 5, 10]
        #expect(isNear(QuadraticKappa(first, [8, 8, 6, 6, 7, 6, 1, 4, 8]).value, 0.7586206896551724))
        #expect(isNear(QuadraticKappa(first, [3, 5, 6, 6, 7, 6, 1, 4, 8]).value, 0.4380952380952380))
    }

    @Test func kappaIsThatOfScikitLearn() {
        #expect(isNear(QuadraticKappa(Self.truth.map { Int($0) }, Self.levels).value, 0.8392857142857143))
    }

    @Test func kappaIsNotDefinedWithoutVariation() {
        #expect(QuadraticKappa([2, 2, 2], [2, 2, 2]).value == nil)
        #expect(QuadraticKappa([], []).value == nil)
        #expect(QuadraticKappa([2, 2, 2], [3, 3, 3]).value == 0, "both are constant, but they differ")
    }

    @Test func theMeanAbsoluteErrorIsThatOfScikitLearn() {
        #expect(isNear(MeanAbsoluteError(Self.truth, Self.given).value, 0.5333333333333333))
        #expect(MeanAbsoluteError([], []).value == nil)
    }

    @Test func aStatisticOverAChoiceIsThatOfTheChosenCases() {
        let cases = [0, 3, 3, 5, 6, 11]
        let all: [any Statistic] = [
            Spearman(Self.truth, Self.given), QuadraticKappa(Self.truth.map { Int($0) }, Self.levels),
            MeanAbsoluteError(Self.truth, Self.given),
        ]
        let (truth, given) = (cases.map { Self.truth[$0] }, cases.map { Self.given[$0] })
        let chosen: [any Statistic] = [
            Spearman(truth, given), QuadraticKappa(truth.map { Int($0) }, cases.map { Self.levels[$0] }),
            MeanAbsoluteError(truth, given),
        ]
        #expect(all.map { $0.value(of: cases) } == chosen.map(\.value))
    }

    @Test func precisionRecallAndKappaAreThoseOfScikitLearn() {
        let there = [1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0]
        let found = [1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0]
        let confusion = zip(there, found).reduce(into: Confusion()) {
            $0.add(isThere: $1.0 == 1, isFound: $1.1 == 1)
        }
        #expect([confusion.hits, confusion.falseAlarms, confusion.misses, confusion.others] == [3, 2, 2, 5])
        #expect([confusion.precision, confusion.recall, confusion.f1] == [0.6, 0.6, 0.6])
        #expect(isNear(confusion.kappa, 0.3142857142857143))
        #expect([confusion.always.precision, confusion.always.recall, confusion.always.kappa] == [5.0 / 12, 1, 0])
    }

    @Test func whatIsNeitherThereNorFoundHasNoFigures() {
        var confusion = Confusion()
        confusion.add(isThere: false, isFound: false)
        #expect([confusion.precision, confusion.recall, confusion.f1, confusion.kappa] == [nil, nil, nil, nil])
    }

    @Test func pairsCountOnlyInsideAGroupAndFromADifferenceOfOne() {
        let order = PairOrder([4, 2, 3.5, 8, 1], [2, 1, 2, 0, 9], groups: ["a", "a", "a", "b", nil])
        #expect(order.pairs == 2)
        #expect(order.value == 1, "4 over 2 and 3.5 over 2; 4 and 3.5 are too close")
        #expect(PairOrder([4, 2, 0], [1, 1, 2], groups: ["a", "a", "a"]).value == 1.0 / 6, "one tie of three pairs")
        #expect(PairOrder([4, 2], [1, 2], groups: [nil, nil]).value == nil)
    }

    @Test func pairsAcrossListsCountWhereTheFirstIsBetterByOne() {
        let others: [PairOrder.Numbers] = [(1, 1), (2, 5), (3, 2), (3.5, 0)]
        let order = PairOrder([(4, 2), (1, 9)], over: [others, others])
        #expect(order.pairs == 3, "4 over 1, 2 and 3; 3.5 is too close, and nothing is below 1")
        #expect(order.value == 0.5, "one right, one wrong, one tie")
        #expect(order.value(of: [1]) == nil)
    }
}
