import RapportFormat

/// A beat that no talk comes to; found by the loader.
enum BeatOutOfReach: LintRule {
    static let code = DiagnosticCode.beatOutOfReach

    static let why = """
        No chain of branches leads from `start` to this beat: nobody will ever read what you wrote there. Let a \
        branch go to it, or take it out. Jumps are written out and never computed, so this is exact.
        """

    static let samples = [
        LintSample(
            "        go: telling\n      - else: true", bad: "        go: opening\n      - else: true",
            marking: ["  «telling»:\n    role"])
    ]
}
