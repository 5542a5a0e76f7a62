import RapportFormat

/// One name for two things; found by the loader.
enum NameTwice: LintRule {
    static let code = DiagnosticCode.nameTwice

    static let why = """
        Moves, facts, offers, beats, endings and roles share one space of names, so that a condition needs no \
        prefixes. Two of them with one name would leave it to chance which one is asked for. The line below the \
        finding says where the other stands; rename one of the two wherever it is mentioned.
        """

    static let samples = [
        LintSample("    cash:\n", bad: "    «apologise»:\n"),
        LintSample("    cash:\n", bad: "    «clue»:\n"),
    ]
}
