import RapportEngine
public import RapportModel
public import RapportReading
import RapportScoring

/// Plays the tests that a scenario file holds, and says what came out otherwise than it should.
public struct ScenarioTester: Sendable {
    private let scenario: Scenario
    private let rubric: Rubric
    private let scorer: Scorer
    private let reader: any ReplyReader

    /// Makes a tester for one variant of a scenario.
    public init(scenario: Scenario, rubric: Rubric, reader: any ReplyReader) {
        self.scenario = scenario
        self.rubric = rubric
        self.reader = reader
        scorer = Scorer(scenario: scenario, rubric: rubric)
    }

    /// What one test came to; no failures means that it passed.
    public struct Outcome: Equatable, Sendable {
        /// The test's place among those of its file, from 0.
        public let place: Int
        public let test: ScenarioTest
        public let seed: UInt64
        /// The talk as it went: one event for each step that was taken.
        public let transcript: Transcript
        /// The answer from 0 to 10; absent where the talk has no ending.
        public let answer: Int?
        /// What the rubric gave; absent where the talk has no ending.
        public let assessment: Assessment?
        public let failures: [Failure]

        /// Whether all came out as expected.
        public var passed: Bool { failures.isEmpty }

        /// Keys and places that lead to what failed from the top of the file; for a whole step without one expectation of
        /// its own, the step.
        public func path(of failure: Failure) -> [String] { ["tests", "\(place)"] + failure.path }
    }

    /// One thing that came out otherwise.
    public struct Failure: Equatable, Sendable {
        /// Where in the test it was expected: `["steps", "2", "expect", "mood"]`, or `["scores"]`.
        public let path: [String]
        public let expected: String
        public let actual: String

        /// Makes a failure.
        public init(_ path: [String], expected: String, actual: String) {
            self.path = path
            self.expected = expected
            self.actual = actual
        }

        /// The step, from 0; absent for what is expected of the whole talk.
        public var step: Int? { path.first == "steps" ? path.dropFirst().first.flatMap { Int($0) } : nil }
    }

    /// Plays every test on a seed.
    public func runAll(seed: UInt64) -> [Outcome] {
        scenario.tests.indices.map { run(scenario.tests[$0], at: $0, seed: seed) }
    }

    /// Plays one test on a seed of its own, or on another to cover a variant.
    ///
    /// - Parameter place: the test's place in its file, from 0.
    public func run(_ test: ScenarioTest, at place: Int = 0, seed: UInt64? = nil) -> Outcome {
        let seed = seed ?? test.seed
        var talk = Conversation(scenario, reader: reader, seed: seed)
        var failures: [Failure] = []
        for (place, step) in test.steps.enumerated() {
            guard talk.ending == nil else {
                failures.append(
                    Failure(
                        ["steps", "\(place)"], expected: "the talk to go on",
                        actual: "it had ended in '\(talk.beatOrEnding)'"))
                break
            }
            talk.take(step.input)
            failures += StepCheck(talk: talk, step: place).failures(step.expect)
        }
        let assessment = talk.ending == nil ? nil : scorer.score(talk.transcript)
        let check = WholeTalkCheck(test: test, talk: talk, rubric: rubric, assessment: assessment)
        return Outcome(
            place: place, test: test, seed: seed, transcript: talk.transcript, answer: talk.survey()?.answer,
            assessment: assessment, failures: failures + check.failures)
    }
}

extension Conversation {
    /// Where the talk stands, by name.
    var beatOrEnding: String { transcript.ending ?? beat }
}
