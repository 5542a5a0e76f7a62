import RapportFormat

/// A comment that allows what nobody found; the linter itself finds it.
enum IdleAllow: LintRule {
    static let code = DiagnosticCode.idleAllow

    static let why = """
        `# rapport: allow RAP705 because …` on the line above a finding, or at the end of its line, silences that one \
        finding and tells the next reader why. This one silences nothing: the matter was mended and the comment \
        forgotten, or it stands at the wrong line, or it gives no reason, or it names an error, which no comment can \
        allow. `--fix` takes it out.
        """

    static let samples = [
        LintSample(
            "role: wants_out", bad: "role: wants_out  «# rapport: allow RAP105 because rubrics will know it»",
            fixed: "role: wants_out"),
        LintSample(
            "  telling:\n    role: wants_out",
            bad: "  «# rapport: allow RAP105 because rubrics will know it»\n  telling:\n    role: wants_out",
            fixed: "  telling:\n    role: wants_out"),
    ]
}
