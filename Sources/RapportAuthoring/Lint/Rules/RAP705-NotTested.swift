import RapportEngine
import RapportFormat
import RapportModel

/// An ending that no test of the scenario comes to.
enum NotTested: LintCheck {
    static let code = DiagnosticCode.notTested

    static let why = """
        No test of the scenario comes to this ending, so nobody would notice if a change put it out of reach. Add a test \
        that gets there. (The ending that the clock brings is not asked for. Which branches, reactions, facts and desk \
        actions no test reaches, `rapport test --coverage` says.)
        """

    static let samples = [
        LintSample(
            given: [.init("    passes: false", "    passes: false\n    open: true")],
            "      - agent: I have sent you a voucher.\n        expect: {ending: won_back}\n    nps: 10\n",
            bad: "      - agent: Give me a moment.\n        expect: {beat: telling}\n",
            marking: ["  «won_back»:\n"])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isFirstVariant, !subject.scenario.tests.isEmpty else { return [] }
        let reached = subject.testTalks.endings.union([subject.scenario.timeout])
        let possible = subject.scenario.endings.map(\.name).filter(subject.endingsInReach.contains)
        return possible.filter { !reached.contains($0) }.map {
            LintFinding(at: ["endings", $0], "no test comes to the ending '\($0)'")
        }
    }
}
