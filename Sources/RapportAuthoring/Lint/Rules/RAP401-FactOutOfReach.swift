import RapportFormat

/// A hidden fact that cannot be found out; found by the loader.
enum FactOutOfReach: LintRule {
    static let code = DiagnosticCode.factOutOfReach

    static let why = """
        The fact is hidden, and neither the customer tells it (`asked_by` and `tell`) nor does a look-up at the desk \
        show it. No trainee can ever learn it, so whatever depends on it is out of reach too. Let somebody tell it, \
        or take `hidden` away and put the fact into the brief.
        """

    static let samples = [
        LintSample(
            "      text: A concert on {day}.\n      shows: concert_day\n", bad: "      text: A concert on {day}.\n",
            marking: ["  «concert_day»:\n"])
    ]
}
