import RapportAuthoring
import RapportFormat
import RapportModel
import RapportTerminal

/// The tests of one file as a page: a line for each that passed, and what came instead for each that failed.
struct TestPage {
    let played: PlayedTests
    let style: Style
    let width: Int

    var text: String { played.groups.map(text).joined() }

    private func text(_ group: PlayedTests.Group) -> String {
        let outcome = group.first
        let mark = outcome.passed ? style.paint("pass", .good) : style.paint("FAIL", .bad)
        let name = printableLine("\(played.loaded.file.id)  \(outcome.test.name)  \(group.seeds)")
        let head = "\(mark)  \(name)\(style.paint(printableLine(Self.result(of: group)), .dim))\n"
        guard !outcome.passed else { return head }
        return head + FailurePage(loaded: played.loaded, outcome: outcome, style: style, width: width).text
    }

    /// `  9 to 10 of 10, 92 %`; nothing where the talk has no ending.
    private static func result(of group: PlayedTests.Group) -> String {
        let answers = group.outcomes.compactMap(\.answer)
        guard let answer = span(answers) else { return "" }
        let percent = span(group.outcomes.compactMap { $0.assessment?.percent }).map { "\($0) %" } ?? "not scored"
        return "  \(answer) of 10, \(percent)"
    }

    private static func span(_ numbers: [Int]) -> String? {
        guard let low = numbers.min(), let high = numbers.max() else { return nil }
        return low == high ? "\(low)" : "\(low) to \(high)"
    }
}
