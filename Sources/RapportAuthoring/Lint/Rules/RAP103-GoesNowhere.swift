import RapportFormat

/// A jump to a beat or ending that does not exist; found by the loader.
enum GoesNowhere: LintRule {
    static let code = DiagnosticCode.goesNowhere

    static let why = """
        A branch, a tripwire, `start`, `timeout` or a test names a beat or an ending that this scenario does not have, \
        so the talk would fall off the edge of the page. It is usually a slip of the pen, or a beat that was renamed in \
        one place only. Write the name as it stands under `beats:` or `endings:`, or add what is missing there. A \
        persona's tripwires count too: every ending that they name must exist in each scenario that uses the persona.
        """

    static let samples = [
        LintSample("go: telling", bad: "go: «teling»", fixed: "go: telling"),
        LintSample("start: opening", bad: "start: «won_back»"),
    ]
}
