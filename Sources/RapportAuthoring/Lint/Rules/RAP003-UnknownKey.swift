import RapportFormat

/// A key that the format does not have; found by the loader.
enum UnknownKey: LintRule {
    static let code = DiagnosticCode.unknownKey

    static let why = """
        The format has no such key at this place, so what stands there would have no effect. Usually it is a slip of \
        the pen, and the nearest known key is offered; else it stands at the wrong depth: look at the indentation. \
        Remarks for yourself go in comments, after `#`.
        """

    static let samples = [
        LintSample("means: Cash.", bad: "«maens»: Cash.", fixed: "means: Cash."),
        LintSample(in: .persona, "  shrug: No.", bad: "  «shurg»: No.", fixed: "  shrug: No."),
    ]
}
