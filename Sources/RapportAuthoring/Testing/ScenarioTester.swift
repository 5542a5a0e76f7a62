import RapportEngine
public import RapportModel
public import RapportReading
import RapportScoring

/// Plays the tests that a scenario file holds, and says what came out otherwise than it should.
public struct ScenarioTester: Sendable {
    private let scenario: Scenario
    private let scorer: Scorer
    private let reader: any ReplyReader

    public init(scenario: Scenario, rubric: Rubric, reader: any ReplyReader) {
        self.scenario = scenario
        self.reader = reader
        scorer = Scorer(scenario: scenario, rubric: rubric, reader: reader)
    }

    /// What one test came to; no failures means that it passed.
    public struct Outcome: Equatable, Sendable {
        public let test: String
        public let seed: UInt64
        public let failures: [Failure]

        /// Whether all came out as expected.
        public var passed: Bool { failures.isEmpty }
    }

    /// One thing that came out otherwise.
    public struct Failure: Equatable, Sendable {
        /// The step, from 0; absent for what is expected of the whole talk.
        public let step: Int?
        public let expected: String
        public let actual: String

        /// Makes a failure.
        public init(step: Int?, expected: String, actual: String) {
            self.step = step
            self.expected = expected
            self.actual = actual
        }
    }

    /// Plays one test on a seed of its own, or on another to cover a variant.
    public func run(_ test: ScenarioTest, seed: UInt64? = nil) -> Outcome {
        var talk = Conversation(scenario, reader: reader, seed: seed ?? test.seed)
        var failures: [Failure] = []
        for (place, step) in test.steps.enumerated() {
            guard talk.ending == nil else {
                failures.append(
                    Failure(
                        step: place, expected: "the talk to go on", actual: "it had ended in '\(talk.beatOrEnding)'"))
                break
            }
            talk.take(step.input)
            failures += StepCheck(talk: talk, step: place).failures(step.expect)
        }
        failures += wholeTalkFailures(test, talk)
        return Outcome(test: test.name, seed: seed ?? test.seed, failures: failures)
    }

    private func wholeTalkFailures(_ test: ScenarioTest, _ talk: Conversation) -> [Failure] {
        guard talk.ending != nil else {
            guard !test.isOpen else { return [] }
            return [Failure(step: nil, expected: "an ending", actual: "the talk stops in '\(talk.beatOrEnding)'")]
        }
        var failures: [Failure] = []
        if let nps = test.nps, let answer = talk.survey()?.answer, answer != nps {
            failures.append(Failure(step: nil, expected: "an answer of \(nps)", actual: "\(answer)"))
        }
        if let passes = test.passes {
            let assessment = scorer.score(talk.transcript)
            if assessment.passed != passes {
                failures.append(
                    Failure(step: nil, expected: passes ? "a pass" : "no pass", actual: Self.summary(of: assessment)))
            }
        }
        return failures
    }

    private static func summary(of assessment: Assessment) -> String {
        let levels = assessment.criteria.map { "\($0.id) \($0.level ?? "n/a")" }.joined(separator: ", ")
        let percent = assessment.percent.map { "\($0) %" } ?? "not scored"
        let reasons = assessment.failedBecause.joined(separator: " ")
        return "\(percent) (\(levels))" + (reasons.isEmpty ? "" : "; " + reasons)
    }
}

extension Conversation {
    /// Where the talk stands, by name.
    var beatOrEnding: String { transcript.ending ?? beat }
}
