import RapportFormat
import RapportModel

/// What the rubric judges and this scenario gives no ground for.
enum DoesNotApply: LintCheck {
    static let code = DiagnosticCode.doesNotApply

    static let why = """
        A criterion or an item of the rubric lists roles that it needs, and nothing in this scenario has one of them. It \
        is left out of the points and printed as not applicable; the others weigh the more. That may be just right: not \
        every talk has a choice to offer. If it was not meant, give the role to the fact, offer, move or beat that \
        should have it.
        """

    static let samples = [
        LintSample(
            "role: [fault, key_fact]", bad: "role: key_fact", marking: ["rubric: «service»"],
            comingWith: [.passOutOfReach, .modelShowsNot])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        let rubric = subject.rubric
        let parts =
            rubric.criteria.map { ("the criterion '\($0.id)'", $0.needs) }
            + rubric.critical.map { ("the critical item '\($0.id)'", $0.needs) }
            + rubric.bonus.map { ("the bonus item '\($0.id)'", $0.needs) }
        let missing = parts.compactMap { title, needs in
            subject.scenario.unmet(needs).map { "\(title) needs \($0.forPeople)" }
        }
        guard !missing.isEmpty else { return [] }
        return [
            LintFinding(
                at: ["rubric"], "\(missing.count) of the rubric's parts do not apply here",
                help: missing + ["give the role to what should have it, or leave it so"])
        ]
    }
}

extension Scenario {
    /// The first need that nothing here meets.
    func unmet(_ needs: [Criterion.Need]) -> Criterion.Need? {
        let counts = roleCounts
        return needs.first { counts[$0.role, default: 0] < $0.atLeast }
    }
}

extension Criterion.Need {
    /// As an author writes it.
    var forPeople: String { atLeast == 1 ? "'\(role)'" : "'\(role) >= \(atLeast)'" }
}
