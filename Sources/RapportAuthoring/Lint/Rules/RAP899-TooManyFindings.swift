import RapportFormat

/// A file with more findings than anybody reads; found by the loader.
enum TooManyFindings: LintRule {
    static let code = DiagnosticCode.tooManyFindings

    static let why = """
        There are more than 100 findings in one file, and the rest are not shown. Mostly a few causes bring them \
        all, such as a file of another kind or a wrong indentation: mend the first ones and look again.
        """

    static let samples = [
        LintSample(
            "start: opening", bad: "start: opening\n" + (1...101).map { "key\($0): 1\n" }.joined(),
            marking: ["«r»apport: 1"], comingWith: [.unknownKey])
    ]
}
