import RapportFormat

/// A file that another one names and that is not there; found by the loader.
enum FileNotFound: LintRule {
    static let code = DiagnosticCode.fileNotFound

    static let why = """
        A scenario names its rubric, its persona and its files of moves by their ids, which are the files' names \
        without `.yaml`. None is called so; the finding says where it was looked for. Correct the id, or put the \
        file there.
        """

    static let samples = [
        LintSample("persona: furious", bad: "persona: «furios»", fixed: "persona: furious"),
        LintSample("uses: [core]", bad: "uses: [«corr»]", fixed: "uses: [core]"),
    ]
}
