import RapportFormat

/// A value of another kind than the key takes; found by the loader.
enum WrongKind: LintRule {
    static let code = DiagnosticCode.wrongKind

    static let why = """
        The key takes another kind of value: a number where a text stands, a list where a table is meant, a word \
        that is not among those allowed. The message says what was expected and what was found. A text that begins \
        with a variable, such as `{day}`, must stand in quotes, since YAML takes the bracket for a table.
        """

    static let samples = [
        LintSample("level: 3", bad: "level: «hard»"),
        LintSample("channel: chat", bad: "channel: «caht»", fixed: "channel: chat"),
        LintSample("limit: never", bad: "limit: «{»sum}"),
    ]
}
