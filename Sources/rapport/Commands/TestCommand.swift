import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportModel
import RapportTerminal

/// `rapport test`: plays the tests in scenario files.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Play the tests in scenario files, on every variant.")

    @Argument(help: "Scenario files or ids; without any, all of the library.")
    var paths: [String] = []

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: JSONOptions

    func run() throws {
        let files = try LoadedFiles(paths, in: library.open())
        files.reportErrors()
        let outcomes = files.scenarios.flatMap(Self.outcomes)
        if output.json {
            try JSONOptions.print(outcomes.map(OutcomeRecord.init))
        } else {
            outcomes.forEach { Output.write($0.text) }
            let failed = outcomes.count { !$0.outcome.passed }
            Output.write("\(outcomes.count - failed) passed, \(failed) failed\n")
        }
        if files.status != .success { throw Ending(status: files.status) }
        if outcomes.contains(where: { !$0.outcome.passed }) { throw Ending(status: .finding) }
    }

    private static func outcomes(of loaded: LoadedScenario) -> [NamedOutcome] {
        loaded.file.coveringSeeds.flatMap { seed -> [NamedOutcome] in
            let attempt = Attempt(loaded, seed: seed)
            let tester = ScenarioTester(scenario: attempt.scenario, rubric: loaded.rubric, reader: attempt.reader)
            return attempt.scenario.tests.map {
                NamedOutcome(scenario: attempt.scenario.id, outcome: tester.run($0, seed: seed))
            }
        }
    }
}

/// A test's outcome with the scenario it belongs to.
struct NamedOutcome {
    let scenario: String
    let outcome: ScenarioTester.Outcome

    /// One line for a pass; the expected and the actual for each failure.
    var text: String {
        let head = "\(outcome.passed ? "pass" : "FAIL")  \(scenario)  \(outcome.test)  (seed \(outcome.seed))\n"
        let rest = outcome.failures.map { failure in
            let step = failure.step.map { "step \($0 + 1)" } ?? "whole talk"
            return "      \(step): expected \(failure.expected)\n      \(step): but      \(failure.actual)\n"
        }
        return printable(head + rest.joined())
    }
}

/// The same for programs.
private struct OutcomeRecord: Encodable {
    let scenario: String
    let test: String
    let seed: UInt64
    let passed: Bool
    let failures: [FailureRecord]

    struct FailureRecord: Encodable {
        let step: Int?
        let expected: String
        let actual: String
    }

    init(_ named: NamedOutcome) {
        scenario = named.scenario
        test = named.outcome.test
        seed = named.outcome.seed
        passed = named.outcome.passed
        failures = named.outcome.failures.map {
            FailureRecord(step: $0.step.map { $0 + 1 }, expected: $0.expected, actual: $0.actual)
        }
    }
}
