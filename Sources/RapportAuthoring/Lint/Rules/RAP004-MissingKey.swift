import RapportFormat

/// A key that must be there and is not; found by the loader.
enum MissingKey: LintRule {
    static let code = DiagnosticCode.missingKey

    static let why = """
        Something that every file of this kind needs is not there; the line below the finding says what it is for. \
        `--fix` puts in the word TODO, or a harmless value, where that makes a file that can be loaded; write the \
        real thing over it before anybody plays it.
        """

    static let samples = [
        LintSample(
            "    headline: They never asked.\n    told_to: The forty musicians he teaches with",
            bad: "    told_to: The forty musicians he teaches with",
            fixed: "    headline: TODO\n    told_to: The forty musicians he teaches with",
            marking: ["  «hung_up»:\n    role"]),
        LintSample(
            in: .persona, "feels: {mood: 15, patience: 60, trust: 25}", bad: "«feels»: {mood: 15, patience: 60}",
            fixed: "feels: {mood: 15, patience: 60, trust: 50}"),
        LintSample(
            "    tell: I told your people at the gate.\n", bad: "", marking: ["    «asked_by»: ask_what_happened\n"]),
    ]
}
