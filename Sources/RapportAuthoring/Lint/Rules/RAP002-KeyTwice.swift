import RapportFormat

/// A key that stands twice in one table; found by the loader.
enum KeyTwice: LintRule {
    static let code = DiagnosticCode.keyTwice

    static let why = """
        A table has one value for each key. Of two that bear the same key one would be dropped in silence, and you \
        would wonder for an hour why your change does nothing. Keep one, or give the second the name it was meant to \
        have.
        """

    static let samples = [
        LintSample(
            "title: The guitar on flight 417", bad: "title: The guitar\n«title»: The guitar on flight 417")
    ]
}
