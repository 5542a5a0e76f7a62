import RapportModel
import RapportTestSupport
import Testing

@testable import RapportTerminal

/// The report of a calibration as a page.
@Suite struct CalibrationViewTests {
    private static func figure(_ value: Double, _ low: Double, _ high: Double) -> Figure {
        Figure(value: value, interval: Interval(low: low, high: high))
    }

    private static let row = Calibration.Row(
        criterion: "E1", asks: "Did you name what they feel?", rated: 12, alpha: figure(0.41, 0.1, 0.62),
        agreement: figure(0.5, 0.3, 0.7), kappa: figure(0.44, 0.2, 0.6), machineAgreement: figure(0.6, 0.4, 0.8),
        machineKappa: Figure(value: -0.05))
    private static let unrated = Calibration.Row(
        criterion: "R5", asks: "Did you close the loop?", rated: 0, alpha: nil, agreement: nil, kappa: nil,
        machineAgreement: nil, machineKappa: nil)
    private static let all = Calibration.Row(
        criterion: "all", asks: "All criteria", rated: 24, alpha: figure(0.81, 0.7, 0.9),
        agreement: figure(0.8, 0.7, 0.9),
        kappa: figure(0.79, 0.6, 0.9), machineAgreement: figure(0.7, 0.6, 0.8), machineKappa: figure(0.66, 0.5, 0.8))

    private static let sample = Calibration(
        seed: 1, raters: ["Kim", "A name that is far too long \u{1B}[31m"], talks: 12, all: all,
        criteria: [row, unrated],
        pairs: [
            .init(
                first: "Kim", second: "A name that is far too long \u{1B}[31m", rated: 1240,
                agreement: figure(0.8, 0.7, 0.9),
                kappa: figure(0.79, 0.6, 0.9)),
            .init(first: "Kim", second: nil, rated: 24, agreement: figure(0.7, 0.6, 0.8), kappa: nil),
        ],
        severity: [
            .init(rater: "Kim", above: 0.25, rated: 24), .init(rater: nil, above: 0, rated: 24),
            .init(rater: "A name that is far too long \u{1B}[31m", above: -0.25, rated: 24),
        ])

    @Test(arguments: [(false, "calibration"), (true, "calibration-plain")])
    func theReportIsSetInTablesThatFitEightyColumns(isPlain: Bool, name: String) {
        let page = CalibrationView(style: Style(isPlain: isPlain), width: 40).text(of: Self.sample, set: "autumn")
        #expect(Snapshot.difference(of: page, from: "\(name).txt") == nil)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
        #expect(!page.contains("\u{1B}"))
    }

    @Test func colourChangesNoWord() {
        let plain = CalibrationView(style: Style(), width: 80).text(of: Self.sample, set: "autumn")
        let coloured = CalibrationView(style: Style(hasColour: true), width: 80).text(of: Self.sample, set: "autumn")
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }
}
