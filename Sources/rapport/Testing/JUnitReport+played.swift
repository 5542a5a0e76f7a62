import Foundation
import RapportAuthoring
import RapportFormat
import RapportModel
import RapportTerminal

extension JUnitReport {
    /// The report of a run: a suite for each file that was played, and one with an error for each that could not be.
    init(_ played: [PlayedTests], unusable: [Diagnostic]) {
        let stamp = Date(timeIntervalSince1970: TimeInterval(Clock.now))
        self.init(
            suites: played.map(Self.suite) + Self.suites(unusable),
            timestamp: stamp.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: false)))
    }

    private static func suite(_ played: PlayedTests) -> Suite {
        let places = played.loaded.file.places
        let cases = zip(played.run.outcomes, played.seconds).map { outcome, seconds in
            Case(
                name: "\(outcome.test.name) (seed \(outcome.seed))", seconds: seconds,
                result: result(of: outcome, in: played.loaded))
        }
        return Suite(name: played.loaded.file.id, file: places.source.path, cases: cases)
    }

    private static func result(of outcome: ScenarioTester.Outcome, in loaded: LoadedScenario) -> Result {
        guard let first = outcome.failures.first else { return .passed }
        let page = FailurePage(loaded: loaded, outcome: outcome, style: Style(isPlain: true), width: 100)
        let more = outcome.failures.count == 1 ? "" : " (and \(outcome.failures.count - 1) more)"
        let places = loaded.file.places
        let range = places.keyRange(of: outcome.path(of: first))
        let place = "\(places.source.path):\(range.line):\(range.column)"
        return .failed(
            message: "\(place): expected \(first.expected), but \(first.actual)\(more)", text: page.text)
    }

    private static func suites(_ unusable: [Diagnostic]) -> [Suite] {
        let byFile = Dictionary(grouping: unusable, by: \.file.path)
        return byFile.keys.sorted().compactMap { path in
            guard let found = byFile[path], let first = found.first else { return nil }
            let text = found.map { $0.text() }.joined(separator: "\n")
            return Suite(
                name: path, file: path,
                cases: [
                    Case(
                        name: "the file can be used", seconds: 0,
                        result: .error(message: "\(first.message) [\(first.code.rawValue)]", text: text))
                ])
        }
    }
}
