internal import RapportMarkup

/// The results of tests in the XML that CI systems read: a suite for each file, a case for each test.
///
/// It keeps to the schema of Jenkins's xUnit plugin (`junit-10.xsd`), which knows a suite's file but no case's line; so
/// lines stand in the messages.
public struct JUnitReport: Equatable, Sendable {
    public let suites: [Suite]
    /// When the run began: `2026-01-31T12:00:00`, in UTC.
    public let timestamp: String

    /// Makes a report.
    public init(suites: [Suite], timestamp: String) {
        self.suites = suites
        self.timestamp = timestamp
    }

    /// The tests of one file.
    public struct Suite: Equatable, Sendable {
        public let name: String
        public let file: String
        public let cases: [Case]

        /// Makes a suite.
        public init(name: String, file: String, cases: [Case]) {
            self.name = name
            self.file = file
            self.cases = cases
        }
    }

    /// One test on one variant.
    public struct Case: Equatable, Sendable {
        public let name: String
        public let seconds: Double
        public let result: Result

        /// Makes a case.
        public init(name: String, seconds: Double, result: Result) {
            self.name = name
            self.seconds = seconds
            self.result = result
        }
    }

    /// What a test came to.
    public enum Result: Equatable, Sendable {
        case passed
        /// Something came out otherwise: in one line, and in full.
        case failed(message: String, text: String)
        /// The test could not be run.
        case error(message: String, text: String)
    }

    /// The report as a file.
    public var text: String {
        var markup = Markup()
        markup.fixed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        let cases = suites.flatMap(\.cases)
        markup.element(
            "testsuites",
            [
                "name": "rapport", "tests": "\(cases.count)", "failures": "\(cases.count(where: \.isFailed))",
                "errors": "\(cases.count(where: \.isError))", "time": Self.seconds(of: cases),
            ]
        ) { markup in
            markup.fixed("\n")
            for suite in suites { write(suite, to: &markup) }
        }
        markup.fixed("\n")
        return markup.text
    }

    private func write(_ suite: Suite, to markup: inout Markup) {
        markup.element(
            "testsuite",
            [
                "name": suite.name, "file": suite.file, "tests": "\(suite.cases.count)",
                "failures": "\(suite.cases.count(where: \.isFailed))",
                "errors": "\(suite.cases.count(where: \.isError))", "skipped": "0",
                "time": Self.seconds(of: suite.cases), "timestamp": timestamp, "hostname": "localhost",
            ]
        ) { markup in
            markup.fixed("\n")
            for test in suite.cases { Self.write(test, of: suite, to: &markup) }
        }
        markup.fixed("\n")
    }

    private static func write(_ test: Case, of suite: Suite, to markup: inout Markup) {
        let attributes: Markup.Attributes = [
            "name": test.name, "classname": suite.name, "time": written(test.seconds),
        ]
        markup.element("testcase", attributes) { markup in
            switch test.result {
            case .passed: break
            case .failed(let message, let text):
                markup.element("failure", ["message": message, "type": "difference"], text)
            case .error(let message, let text):
                markup.element("error", ["message": message, "type": "file"], text)
            }
        }
        markup.fixed("\n")
    }

    private static func seconds(of cases: [Case]) -> String { written(cases.reduce(0) { $0 + $1.seconds }) }

    /// Seconds with three decimals.
    private static func written(_ seconds: Double) -> String {
        let thousandths = Int((min(max(seconds, 0), 1_000_000) * 1000).rounded())
        let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
        let decimals = String(rest)
        return "\(whole)." + String(repeating: "0", count: 3 - decimals.count) + decimals
    }
}

extension JUnitReport.Case {
    var isFailed: Bool { if case .failed = result { true } else { false } }
    var isError: Bool { if case .error = result { true } else { false } }
}
