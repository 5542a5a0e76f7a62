import RapportFormat
import RapportModel

/// A need that every scenario meets.
enum ApplicabilityIsConstant: LintCheck {
    static let code = DiagnosticCode.applicabilityIsConstant

    static let why = """
        `needs` says which roles a scenario must give for a criterion or an item to apply. This need asks for none at \
        all (`>= 0`), so it is always met and says nothing; or the same list asks for more of the same role, so that it \
        adds nothing. Take it out, or ask for as many as are meant. (Whether a scenario that has the role exists \
        nobody can say from the rubric: see RAP108 at the scenario.)
        """

    static let samples = [
        LintSample(
            in: .rubric, "needs: [fault, option >= 2]", bad: "needs: [fault, option >= 2, «option»]")
    ]

    static func check(_ subject: RubricSubject) -> [LintFinding] {
        let rubric = subject.rubric
        return rubric.criteria.flatMap { findings($0.needs, at: ["criteria", $0.id]) }
            + rubric.critical.flatMap { findings($0.needs, at: ["critical", $0.id]) }
            + rubric.bonus.flatMap { findings($0.needs, at: ["bonus", "items", $0.id]) }
    }

    private static func findings(_ needs: [Criterion.Need], at path: [String]) -> [LintFinding] {
        needs.indices.compactMap { place in
            let need = needs[place]
            let isImplied = needs.indices.contains { other in
                other != place && needs[other].role == need.role
                    && (needs[other].atLeast, -other) > (need.atLeast, -place)
            }
            guard need.atLeast <= 0 || isImplied else { return nil }
            return LintFinding(
                at: path + ["needs", "\(place)"],
                isImplied ? "another need asks for as many of '\(need.role)'" : "every scenario meets this need",
                help: ["remove it, or ask for as many as are meant"])
        }
    }
}
