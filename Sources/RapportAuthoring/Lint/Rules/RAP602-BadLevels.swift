import RapportFormat

/// Levels out of order, or without the conditions they need; found by the loader.
enum BadLevels: LintRule {
    static let code = DiagnosticCode.badLevels

    static let why = """
        Levels are tried from the best down, and the first whose condition holds is given. So they stand in the \
        order of the scale, each but the last has a condition, and the last, which is what is left, has none.
        """

    static let samples = [
        LintSample(
            in: .rubric, "absent: {looks_like: Nothing.}", bad: "absent: {«when»: apologise, looks_like: Nothing.}"),
        LintSample(in: .rubric, "generic: 1, fitting: 3}", bad: "generic: 3, fitting: «3»}"),
    ]
}
