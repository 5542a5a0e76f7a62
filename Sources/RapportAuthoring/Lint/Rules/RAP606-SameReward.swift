import RapportFormat
import RapportModel

/// Two criteria that are earned by the same.
enum SameReward: LintCheck {
    static let code = DiagnosticCode.sameReward

    static let why = """
        The best level of two criteria asks for the same, so whoever earns one earns both: the matter weighs twice and \
        the card says it twice. Ask one of them something else, or make one criterion of the two with both weights.
        """

    static let samples = [
        LintSample(
            in: .rubric,
            "critical:\n",
            bad: """
                  E2:
                    asks: Was it kind?
                    group: empathy
                    weight: 8
                    levels:
                      fitting: {when: «stakes and name_feeling», looks_like: Kind.}
                      absent: {looks_like: Not.}
                critical:

                """)
    ]

    static func check(_ subject: RubricSubject) -> [LintFinding] {
        let tops = subject.rubric.criteria.compactMap { criterion in
            criterion.levels.first.flatMap { level in level.clause.map { (criterion, level.name, $0) } }
        }
        return tops.indices.compactMap { place in
            let (criterion, level, clause) = tops[place]
            guard let twin = tops[..<place].first(where: { $0.2.implies(clause) && clause.implies($0.2) }) else {
                return nil
            }
            return LintFinding(
                at: ["criteria", criterion.id, "levels", level, "when"],
                "'\(criterion.id)' is earned by the same as '\(twin.0.id)'",
                help: ["ask one of the two something else"])
        }
    }
}
