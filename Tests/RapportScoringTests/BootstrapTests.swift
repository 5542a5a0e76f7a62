import RapportModel
import RapportScoring
import Testing

@Suite struct BootstrapTests {
    private static let numbers = (0..<40).map { Double(($0 * 17) % 23) }
    private static let error = MeanAbsoluteError(numbers, [Double](repeating: 0, count: 40))
    private static let each = (0..<40).map(String.init)

    @Test func theSameSeedGivesTheSameIntervalAndAnotherAnother() {
        let figures = [1, 1, 2].map { Bootstrap(clusters: Self.each, seed: $0).figures(of: [Self.error])[0] }
        #expect(figures[0] == figures[1])
        #expect(figures[0] != figures[2])
    }

    @Test func theIntervalOfAMeanIsAboutTwoStandardErrorsWide() throws {
        // numpy: the standard deviation is 6.758, so the standard error is 1.069 and 1.96 of them are 2.09.
        let figure = try #require(Bootstrap(clusters: Self.each, seed: 1).figures(of: [Self.error])[0])
        let interval = try #require(figure.interval)
        #expect(figure.value == Self.numbers.reduce(0, +) / 40)
        #expect(abs(figure.value - interval.low - 2.09) < 0.25)
        #expect(abs(interval.high - figure.value - 2.09) < 0.25)
    }

    @Test func clustersAreDrawnWhole() throws {
        // Two situations, each alike inside: the mean over any draw is one of three numbers.
        let statistic = MeanAbsoluteError([0, 0, 0, 9, 9, 9], [Double](repeating: 0, count: 6))
        let bootstrap = Bootstrap(clusters: ["a", "a", "a", "b", "b", "b"], seed: 1)
        #expect(bootstrap.figures(of: [statistic]) == [Figure(value: 4.5, interval: Interval(low: 0, high: 9))])
    }

    @Test func oneClusterGivesNoInterval() {
        let figures = Bootstrap(clusters: Self.each.map { _ in "a" }, seed: 1).figures(of: [Self.error])
        #expect(figures == [Figure(value: Self.numbers.reduce(0, +) / 40)])
    }

    @Test func aFigureThatIsSeldomDefinedHasNoInterval() {
        // Most draws take a case twice and have no variation.
        let figures = Bootstrap(clusters: ["a", "b"], seed: 1).figures(of: [Spearman([1, 2], [1, 2])])
        #expect(figures == [Figure(value: 1)])
    }
}
