import RapportFormat
import RapportModel

/// A level that a better one always takes away.
enum LevelNeverGiven: LintCheck {
    static let code = DiagnosticCode.levelNeverGiven

    static let why = """
        Levels are tried from the best down and the first that holds is given. Whenever this one holds, a better one \
        holds as well, so nobody will ever be given it. Make the better level ask for more, or this one for less.
        """

    static let samples = [
        LintSample(
            in: .rubric, "generic: {when: apologise, looks_like: A stock line.}",
            bad: "generic: {when: «name_feeling and stakes and trust >= 30», looks_like: A stock line.}")
    ]

    static func check(_ subject: RubricSubject) -> [LintFinding] {
        subject.rubric.criteria.flatMap { criterion in
            criterion.levels.indices.compactMap { place -> LintFinding? in
                let level = criterion.levels[place]
                guard let clause = level.clause else { return nil }
                let better = criterion.levels[..<place].first { $0.clause.map(clause.implies) ?? false }
                guard let better else { return nil }
                let key = clause.when != nil ? "when" : clause.atEnd != nil ? "at_end" : "never"
                return LintFinding(
                    at: ["criteria", criterion.id, "levels", level.name, key],
                    "whenever '\(level.name)' holds, the better level '\(better.name)' holds too",
                    help: ["let '\(better.name)' ask for more, or '\(level.name)' for less"])
            }
        }
    }
}
