import RapportFormat
import RapportModel

/// A scenario without a test that passes.
enum NoPassingTest: LintCheck {
    static let code = DiagnosticCode.noPassingTest

    static let why = """
        No test says `passes: true`. A test that passes is the proof that the scenario can be won, and that it still can \
        be after the next change to a cue, a persona or the rubric.
        """

    static let samples = [
        LintSample(
            given: [.init("passes: false", "passes: true")], "passes: true", bad: "passes: false",
            marking: ["«tests»:"], comingWith: [.noFailingTest])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard !subject.scenario.tests.contains(where: { $0.passes == true }) else { return [] }
        return [
            LintFinding(
                at: ["tests"], "no test passes the rubric",
                help: ["add a test of a good talk that says 'passes: true'"])
        ]
    }
}
