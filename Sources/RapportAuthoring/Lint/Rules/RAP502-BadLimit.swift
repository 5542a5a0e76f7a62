import RapportFormat

/// A limit that is no amount; found by the loader.
enum BadLimit: LintRule {
    static let code = DiagnosticCode.badLimit

    static let why = """
        A limit is an amount with its unit, such as `200 USD`, `20 %` or `2 nights`, or the word `free` or `never`. \
        This is none of them, so no offer could be judged by it.
        """

    static let samples = [
        LintSample("limit: never", bad: "limit: «sometimes»")
    ]
}
