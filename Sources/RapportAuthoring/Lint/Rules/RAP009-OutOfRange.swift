import RapportFormat

/// A number outside its range, or too much of something; found by the loader.
enum OutOfRange: LintRule {
    static let code = DiagnosticCode.outOfRange

    static let why = """
        The number lies outside what the key takes: levels go from 1 to 5, feelings from 0 to 100, changes of them \
        from -100 to 100. Or there are more entries than the format allows, which keeps a small file from growing \
        into a huge one.
        """

    static let samples = [
        LintSample("level: 3", bad: "level: «6»"),
        LintSample(in: .rubric, "percent: 75", bad: "percent: «175»"),
    ]
}
