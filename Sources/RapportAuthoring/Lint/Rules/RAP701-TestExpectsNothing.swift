import RapportFormat

/// A test that cannot fail; found by the loader.
enum TestExpectsNothing: LintRule {
    static let code = DiagnosticCode.testExpectsNothing

    static let why = """
        No step of the test says what must follow, and nor does its end, so it passes whatever happens. Give a step \
        `expect`, or the test `nps` or `passes`.
        """

    static let samples = [
        LintSample(
            given: [.openTest],
            "        expect: {beat: opening}", bad: "        expect: {}", marking: ["name: «a greeting»"])
    ]
}
