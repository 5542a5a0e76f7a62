import RapportFormat

/// A cue that cannot be used; found by the loader.
enum BadCue: LintRule {
    static let code = DiagnosticCode.badCue

    static let why = """
        A cue is words to look for, with `(a|b)` for one of several, `*` for a gap, `#` for a number (`#%` for so many \
        per cent, `£#` for a sum) and `~set` for any word of a set. This one is not written so, or holds a sign that is no \
        word, or is made of gaps alone, which would match anything.
        """

    static let samples = [
        LintSample("cues: [voucher, \"travel credit\"]", bad: "cues: [voucher, \"travel «(»credit\"]"),
        LintSample("cues: [voucher, \"travel credit\"]", bad: "cues: [\"«*»\"]"),
        LintSample("cues: [voucher, \"travel credit\"]", bad: "cues: [voucher, \"(credit|«£»)\"]"),
    ]
}
