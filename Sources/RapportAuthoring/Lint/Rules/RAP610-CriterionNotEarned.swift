import RapportFormat
import RapportModel

/// A criterion that counts here and that nobody can earn.
enum CriterionNotEarned: LintCheck {
    static let code = DiagnosticCode.criterionNotEarned

    static let why = """
        The criterion applies to this scenario, and no level of its upper half can be given here, since nothing has the \
        names that those levels ask for. So it takes points away from everybody, however well they do. Give the roles to \
        something, or let the criterion say in `needs` what it needs, so that it does not apply.
        """

    static let samples = [
        LintSample(
            "    role: [stakes, clue]\n", bad: "    role: clue\n", marking: ["rubric: «service»"],
            comingWith: [.passOutOfReach, .modelShowsNot])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let idle = subject.rubricProspects.unearnable
        guard !idle.isEmpty else { return [] }
        return [
            LintFinding(
                at: ["rubric"],
                "nobody can reach the upper half of \(idle.map { "'\($0.id)'" }.joined(separator: ", ")) here",
                help: ["give the roles that it asks for, or let it say what it 'needs'"])
        ]
    }
}
