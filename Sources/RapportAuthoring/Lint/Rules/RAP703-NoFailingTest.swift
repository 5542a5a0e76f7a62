import RapportFormat
import RapportModel

/// A scenario without a test that fails.
enum NoFailingTest: LintCheck {
    static let code = DiagnosticCode.noFailingTest

    static let why = """
        No test says `passes: false`. A scenario that praises everybody teaches nobody: write down one talk that is \
        polite and empty, or rude, and see that it does not pass.
        """

    static let samples = [
        LintSample("passes: false", bad: "passes: true", marking: ["«tests»:"], comingWith: [.noPassingTest])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard !subject.scenario.tests.contains(where: { $0.passes == false }) else { return [] }
        return [
            LintFinding(
                at: ["tests"], "no test fails the rubric",
                help: ["add a test of a poor talk that says 'passes: false'"])
        ]
    }
}
