import RapportFormat

/// A beat from which no ending can be reached; found by the loader.
enum NoWayOut: LintRule {
    static let code = DiagnosticCode.noWayOut

    static let why = """
        Once a talk is in this beat, no branch ever leads out to an ending, so nothing the trainee writes can settle \
        it: only a tripwire or the 40th reply ends the misery. Let a branch here, or in a beat that follows, go to \
        an ending.
        """

    static let samples = [
        LintSample("go: won_back", bad: "go: telling", marking: ["  «telling»:\n    role"])
    ]
}
