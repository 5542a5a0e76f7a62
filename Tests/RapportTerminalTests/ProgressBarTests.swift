import Testing

@testable import RapportTerminal

@Suite struct ProgressBarTests {
    @Test(
        arguments: [
            (1, nil, 0.2, "1 line"), (1234, nil, 2, "1,234 lines, 617 a second"),
            (10, 0.5, 0.9, "██████████░░░░░░░░░░ 50 %  10 lines"),
            (12_000, 1, 4, "████████████████████ 100 %  12,000 lines, 3,000 a second"),
        ] as [(Int, Double?, Double, String)])
    func theLineSaysHowFarItIsAndHowFast(lines: Int, share: Double?, seconds: Double, text: String) {
        #expect(ProgressBar.line(lines, share: share, seconds: seconds) == text)
    }

    @Test func itCountsWhateverThereIsToCount() {
        #expect(ProgressBar.line(1, of: ("talk", "talks"), share: nil, seconds: 0.1) == "1 talk")
        #expect(ProgressBar.line(4000, of: ("talk", "talks"), share: nil, seconds: 2) == "4,000 talks, 2,000 a second")
    }
}
