import RapportFormat

/// Something that is defined and never used; found by the loader.
enum NeverUsed: LintRule {
    static let code = DiagnosticCode.neverUsed

    static let why = """
        Something has a name and nothing asks for it: a move that no condition mentions, a word set that no cue \
        uses, a variable that stands in no text, a role that no rubric knows. It does no harm, and it does nothing. \
        Usually it was meant to be used somewhere, or the name is spelt differently there.
        """

    static let samples = [
        LintSample("role: wants_out", bad: "role: «want_out»", fixed: "role: wants_out"),
        LintSample(
            "asked_by: ask_what_happened", bad: "asked_by: apologise", marking: ["  «ask_what_happened»:\n"]),
    ]
}
