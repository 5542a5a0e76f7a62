import RapportFormat

/// A beat without `else`; found by the loader.
enum NoElse: LintRule {
    static let code = DiagnosticCode.noElse

    static let why = """
        The first branch that holds is taken, and when none holds the talk needs somewhere to go. So every beat ends \
        with a branch that says `else: true`. `--fix` adds one that stays in the beat; give it words, and let it \
        cost some patience.
        """

    static let samples = [
        LintSample(
            "        go: won_back\n      - else: true\n        example: Give me a moment.\n        go: telling\n",
            bad: "        go: won_back\n", fixed: "        go: won_back\n      - else: true\n        go: telling\n",
            marking: ["  «telling»:\n    role"])
    ]
}
