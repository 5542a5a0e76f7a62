import RapportFormat

/// A variable that `vary` does not have; found by the loader.
enum UnknownVariable: LintRule {
    static let code = DiagnosticCode.unknownVariable

    static let why = """
        A name in braces is filled in with a value that the seed picks from `vary:`. Nothing there has this name, so \
        the customer would read the braces aloud. Add the variable to `vary:`, or correct its name. (`{quote}` and \
        `{amount}` are filled in by the program.)
        """

    static let samples = [
        LintSample("A concert on {day}.", bad: "A concert on «{dya}».")
    ]
}
