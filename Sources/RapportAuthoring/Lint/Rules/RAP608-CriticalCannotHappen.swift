import RapportFormat
import RapportModel

/// A critical item that nothing here can set off.
enum CriticalCannotHappen: LintCheck {
    static let code = DiagnosticCode.criticalCannotHappen

    static let why = """
        Nothing in this scenario can set off a critical item of its rubric: there is no offer that is forbidden, say, or \
        no desk action that a reply could claim. That is no mistake, but the scenario does not practise what the rubric \
        holds to be worst. If it was meant to, give it the temptation.
        """

    static let samples = [
        LintSample("limit: never", bad: "limit: 50 USD", marking: ["rubric: «service»"])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let world = subject.reasoning.judging
        let idle = subject.rubric.critical.filter {
            subject.scenario.unmet($0.needs) == nil && !$0.clause.canHold(in: world)
        }
        guard !idle.isEmpty else { return [] }
        let names = idle.map { "'\($0.id)'" }.joined(separator: ", ")
        return [
            LintFinding(
                at: ["rubric"], "nothing here can set off the critical \(idle.count == 1 ? "item" : "items") \(names)",
                help: idle.map { "\($0.id): \($0.clause)" })
        ]
    }
}
