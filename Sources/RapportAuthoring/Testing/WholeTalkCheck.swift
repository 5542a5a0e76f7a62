import RapportEngine
import RapportModel

/// Compares what a test expects of the whole talk with what it came to: ending, answer, pass, percent, levels.
struct WholeTalkCheck {
    typealias Failure = ScenarioTester.Failure

    let test: ScenarioTest
    let talk: Conversation
    let rubric: Rubric
    /// Absent where the talk has no ending.
    let assessment: Assessment?

    var failures: [Failure] {
        guard let assessment else { return unfinished }
        return answer + pass(assessment) + percent(assessment) + test.levels.compactMap { level($0, in: assessment) }
    }

    /// What is judged at the end cannot be judged before it, so an open test that expects it would never fail.
    private var unfinished: [Failure] {
        let actual = "the talk stops in '\(talk.beatOrEnding)'"
        guard test.isOpen else { return [Failure([], expected: "an ending", actual: actual)] }
        guard test.expectsAtEnd else { return [] }
        return [
            Failure(
                ["open"], expected: "an ending, since this test expects what only a whole talk shows", actual: actual)
        ]
    }

    private var answer: [Failure] {
        guard let nps = test.nps, let answer = talk.survey()?.answer, answer != nps else { return [] }
        return [Failure(["nps"], expected: "an answer of \(nps)", actual: "\(answer)")]
    }

    private func pass(_ assessment: Assessment) -> [Failure] {
        guard let passes = test.passes, passes != assessment.passed else { return [] }
        let reasons = assessment.failedBecause.joined(separator: " ")
        let actual = Self.summary(of: assessment) + (reasons.isEmpty ? "" : "; " + reasons)
        return [Failure(["passes"], expected: passes ? "a pass" : "no pass", actual: actual)]
    }

    private func percent(_ assessment: Assessment) -> [Failure] {
        guard let band = test.scores else { return [] }
        if let percent = assessment.percent, band.contains(percent) { return [] }
        let expected = band.count == 1 ? "\(band.lowerBound) %" : "\(band.lowerBound) to \(band.upperBound) %"
        return [Failure(["scores"], expected: "a score of \(expected)", actual: Self.summary(of: assessment))]
    }

    private func level(_ check: ScenarioTest.LevelCheck, in assessment: Assessment) -> Failure? {
        let result = assessment.criteria.first { $0.id == check.criterion }
        if let value = result?.value, let named = rubric.value(of: check.level), check.bound.holds(value, named) {
            return nil
        }
        return Failure(
            ["levels", check.criterion], expected: check.description,
            actual: "\(check.criterion): \(result.map(Self.words) ?? "not in the rubric")")
    }

    /// `generic, by “I'm sorry” at reply 2`.
    private static func words(for result: CriterionResult) -> String {
        guard let level = result.level else { return "n/a, since \(result.notApplicable ?? "it does not apply")" }
        let quotes = result.evidence.map { "“\($0.words)” at reply \($0.turn)" }
        let because = result.because.map { " (\($0))" } ?? ""
        return level + (quotes.isEmpty ? "" : ", by " + quotes.joined(separator: ", ")) + because
    }

    private static func summary(of assessment: Assessment) -> String {
        let levels = assessment.criteria.map { "\($0.id) \($0.level ?? "n/a")" }.joined(separator: ", ")
        return "\(assessment.percent.map { "\($0) %" } ?? "not scored") (\(levels))"
    }
}
