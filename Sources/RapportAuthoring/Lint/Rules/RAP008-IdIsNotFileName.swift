import RapportFormat

/// An id that is not the file's name; found by the loader.
enum IdIsNotFileName: LintRule {
    static let code = DiagnosticCode.idIsNotFileName

    static let why = """
        A file is found by its name, and scorecards remember it by its id: when the two differ, somebody will look \
        for the wrong one. Usually the file was copied from another. `--fix` takes the file's name for the right \
        one.
        """

    static let samples = [
        LintSample("id: broken-guitar", bad: "id: «broken-guitars»", fixed: "id: broken-guitar")
    ]
}
