import RapportEngine
import RapportFormat
import RapportModel

/// A test that stops before an ending and does not say so.
enum TestStopsInMidTalk: LintCheck {
    static let code = DiagnosticCode.testStopsInMidTalk

    static let why = """
        After the last step of the test the talk still goes on. Either a step is missing, or the test is only about what \
        comes before: then it says `open: true`, and `rapport test` does not wait for an ending.
        """

    static let samples = [
        LintSample(
            given: [.openTest],
            "  - name: a greeting\n    open: true\n    steps:\n", bad: "  - «name»: a greeting\n    steps:\n")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isFirstVariant else { return [] }
        let scenario = subject.scenario
        return zip(scenario.tests, subject.testTalks.talks).enumerated().compactMap { place, played in
            let (test, talk) = played
            guard !test.isOpen, talk.ending == nil else { return nil }
            return LintFinding(
                at: ["tests", "\(place)"], "the test stops in the beat '\(talk.beat)'",
                help: ["add the steps that lead to an ending, or 'open: true'"])
        }
    }
}
