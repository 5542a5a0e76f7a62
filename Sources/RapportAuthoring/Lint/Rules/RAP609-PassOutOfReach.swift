import RapportFormat
import RapportModel

/// A pass mark that no talk in this scenario can come to.
enum PassOutOfReach: LintCheck {
    static let code = DiagnosticCode.passOutOfReach

    static let why = """
        Reckoned with the best level of every criterion that this scenario leaves open, a talk stays below the percent \
        that a pass takes, or a heavy criterion stays at the lowest level; or nothing of the rubric applies, so that \
        nobody is scored. Every trainee would fail, however well they did. The lines below the finding say what is out of \
        reach: give the scenario what these levels ask for, or choose another rubric.
        """

    static let samples = [
        LintSample(
            "    role: [stakes, clue]\n", bad: "    role: clue\n", marking: ["rubric: «service»"],
            comingWith: [.criterionNotEarned, .modelShowsNot])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let prospects = subject.rubricProspects
        let pass = subject.rubric.pass.percent
        guard let most = prospects.mostPercent else {
            return [LintFinding(at: ["rubric"], "nothing of the rubric applies here, so no talk is scored")]
        }
        guard most < pass || !prospects.hopeless.isEmpty else { return [] }
        let message =
            most < pass
            ? "no talk here can earn more than \(most) %, and a pass takes \(pass) %"
            : "a criterion that must not stay at the lowest level cannot leave it here"
        return [LintFinding(at: ["rubric"], message, help: help(prospects))]
    }

    private static func help(_ prospects: RubricProspects) -> [String] {
        prospects.criteria.compactMap { criterion, best in
            guard let best, best.name != criterion.levels.first?.name else { return nil }
            return "'\(criterion.id)' can be '\(best.name)' at best"
        }
    }
}
