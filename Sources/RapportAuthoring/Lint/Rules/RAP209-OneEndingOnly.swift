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
            "        go: won_back\n", bad: "        go: hung_up\n", marking: ["«endings»:"],
            comingWith: [.endingOutOfReach, .notTested])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        let scenario = subject.scenario
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
