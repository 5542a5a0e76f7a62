import RapportFormat

/// An offer without a limit; found by the loader.
enum NoLimit: LintRule {
    static let code = DiagnosticCode.noLimit

    static let why = """
        Every offer says how far the agent may go: an amount, `free` for any, or `never` where only somebody else \
        may offer it. Without one, nobody could say whether a trainee has given away too much. `--fix` writes \
        `never`, which is the safe answer until you know the right one.
        """

    static let samples = [
        LintSample(
            "      cues: [\"(cash|bank transfer)\"]\n      limit: never\n",
            bad: "      cues: [\"(cash|bank transfer)\"]\n",
            fixed: "      cues: [\"(cash|bank transfer)\"]\n      limit: never\n", marking: ["    «cash»:"])
    ]
}
