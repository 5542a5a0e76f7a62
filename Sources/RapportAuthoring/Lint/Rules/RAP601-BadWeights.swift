import RapportFormat

/// Weights that come to nothing; found by the loader.
enum BadWeights: LintRule {
    static let code = DiagnosticCode.badWeights

    static let why = """
        The percent is what was earned of what could be, by weight. A criterion without a weight, or a rubric in \
        which all weigh nothing, cannot be counted. A criterion that is only there to be read may weigh 0 as long as \
        another does not.
        """

    static let samples = [
        LintSample(in: .rubric, "    weight: 12", bad: "    weight: 0", marking: ["«criteria»:"]),
        LintSample(in: .rubric, "    weight: 12\n", bad: "", marking: ["  «E1»:"]),
    ]
}
