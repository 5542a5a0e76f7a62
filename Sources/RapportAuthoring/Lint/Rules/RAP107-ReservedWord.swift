import RapportFormat

/// A name that is a word of the language; found by the loader.
enum ReservedWord: LintRule {
    static let code = DiagnosticCode.reservedWord

    static let why = """
        The name is a word of the language of conditions (`and`, `first`, `mood` …), or that of a move which the \
        program adds by itself (`unread`, `offer_over_limit` …), or of a place that the program fills in. Such a \
        name could not be asked for. Choose another.
        """

    static let samples = [
        LintSample("    cash:\n", bad: "    «patience»:\n"),
        LintSample("    cash:\n", bad: "    «false_claim»:\n"),
    ]
}
