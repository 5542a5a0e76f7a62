import RapportFormat

/// A name that stands for nothing here; found by the loader.
enum UnknownName: LintRule {
    static let code = DiagnosticCode.unknownName

    static let why = """
        A condition or a cue mentions a name that nothing here has, so it could never hold. Often it is spelt in \
        another way than where it is defined, or the wrong word stands before it: facts are asked for bare or with \
        `learned`, desk actions with `done`, moves bare or with `first`, `ever`, `again`. Beats and endings are not \
        asked for at all; give the beat a role.
        """

    static let samples = [
        LintSample(
            "when: apologise or name_feeling", bad: "when: apologise or «name_feling»",
            fixed: "when: apologise or name_feeling"),
        LintSample("done send_voucher", bad: "done «voucher»"),
        LintSample(in: .moves, "~upset", bad: "«~upsett»"),
    ]
}
