import RapportFormat

/// A version of the format that this program does not read; found by the loader.
enum OtherVersion: LintRule {
    static let code = DiagnosticCode.otherVersion

    static let why = """
        `rapport:` at the top of a file is the version of the format, not of your file. This program reads version \
        1. A file with a higher number was made for a newer program: update this one. Nothing else in the file was \
        looked at.
        """

    static let samples = [
        LintSample("rapport: 1", bad: "rapport: «2»")
    ]
}
