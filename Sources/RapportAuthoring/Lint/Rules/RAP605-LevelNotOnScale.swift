import RapportFormat

/// A level that the scale does not have; found by the loader.
enum LevelNotOnScale: LintRule {
    static let code = DiagnosticCode.levelNotOnScale

    static let why = """
        A criterion or a cap mentions a level that `scale:` at the top of the rubric does not have, so nobody knows \
        what it is worth. Spell it as it stands there.
        """

    static let samples = [
        LintSample(in: .rubric, "at_most: generic", bad: "at_most: «genric»", fixed: "at_most: generic")
    ]
}
