import RapportFormat

/// Bytes that no file of ours has; found by the loader.
enum BadBytes: LintRule {
    static let code = DiagnosticCode.badBytes

    static let why = """
        The file is no UTF-8 text, is larger than 1 MB, has an invisible control character in it, or is indented \
        with tabs. Save it as UTF-8, and indent with spaces: YAML counts them, and a tab is as wide as each editor \
        likes.
        """

    static let samples = [
        LintSample("customer:\n  name: Tomás Reyes", bad: "customer:\n«\t»name: Tomás Reyes")
    ]
}
