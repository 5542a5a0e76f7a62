import RapportFormat

/// A word such as `no` where text is meant; found by the loader.
enum BareWord: LintRule {
    static let code = DiagnosticCode.bareWord

    static let why = """
        Many programs that read YAML take yes, no, on, off, true and false without quotes for a switch and not for a \
        word. This one does not, but an editor, a script or the next tool may, and a customer who says just “No” \
        would say `false` there; a cue or a name `yes` would be no word at all. Put the word in quotes.
        """

    static let samples = [
        LintSample("story: Take the train.", bad: "story: «No»", fixed: "story: \"No\""),
        LintSample(
            "cues: [voucher, \"travel credit\"]", bad: "cues: [«off», voucher]", fixed: "cues: [\"off\", voucher]"),
    ]
}
