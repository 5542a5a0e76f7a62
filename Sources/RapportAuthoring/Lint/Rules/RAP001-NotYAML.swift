import RapportFormat

/// A file that is no YAML; found by the loader.
enum NotYAML: LintRule {
    static let code = DiagnosticCode.notYAML

    static let why = """
        The YAML parser could not make sense of the file, so nothing else in it was looked at. Most often a text \
        holds `: ` or ` #`, or begins with a sign such as `{`, `*` or `!`: put such a text in quotes. Else look at \
        the indentation of the line and of the one above it, and for a quote or bracket that is never closed. \
        Anchors and aliases (`&`, `*`) and tags (`!…`) are not used in these files.
        """

    static let samples = [
        LintSample("manner: Exact, dry, never swears.", bad: "manner: Exact«:» dry, never swears.")
    ]
}
