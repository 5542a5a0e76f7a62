import RapportFormat
import RapportModel

/// A talk that ends the same whatever is said.
enum OneEndingOnly: LintCheck {
    static let code = DiagnosticCode.oneEndingOnly

    static let why = """
        All branches and tripwires that leave the talk lead to one ending, and only the clock could bring another. A \
        trainee who finds that out stops trying. Let what was done well or badly end differently, if only in the story \
        that is told.
        """

    static let samples = [
        LintSample(
            given: [.init("timeout: hung_up", "timeout: won_back")], "        go: won_back\n",
            bad: "        go: hung_up\n",
            marking: ["«endings»:"], comingWith: [.notTested])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        let scenario = subject.scenario
        // What nothing leads to has a finding of its own.
        guard scenario.endings.allSatisfy({ subject.endingsInReach.contains($0.name) }) else { return [] }
        let branches = scenario.beats.flatMap(\.branches).map(\.go).filter { scenario.ending($0) != nil }
        let ends = Set(branches + scenario.customer.persona.tripwires.map(\.go))
        guard ends.count == 1, let only = ends.first else { return [] }
        return [
            LintFinding(
                at: ["endings"], "every way through the talk ends in '\(only)'",
                help: ["let a branch or a tripwire lead to another ending"])
        ]
    }
}
