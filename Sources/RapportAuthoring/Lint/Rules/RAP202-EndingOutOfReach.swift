import RapportFormat

/// An ending that no talk comes to; found by the loader.
enum EndingOutOfReach: LintRule {
    static let code = DiagnosticCode.endingOutOfReach

    static let why = """
        No branch that can be reached, no tripwire and no `timeout` brings this ending. Either a branch was meant to \
        go there, or it is left over from an earlier draft.
        """

    static let samples = [
        LintSample("go: won_back", bad: "go: hung_up", marking: ["  «won_back»:\n    role"])
    ]
}
