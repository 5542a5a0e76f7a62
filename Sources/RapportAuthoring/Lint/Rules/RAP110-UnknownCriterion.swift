import RapportFormat

/// A criterion that the rubric does not have; found by the loader.
enum UnknownCriterion: LintRule {
    static let code = DiagnosticCode.unknownCriterion

    static let why = """
        A model reply lists the criteria that it serves, by their ids in the scenario's rubric, and the rubric has \
        none of this id. Trainees would never be shown the reply for it. The criteria that there are stand below the \
        finding.
        """

    static let samples = [
        LintSample("shows: [E1]", bad: "shows: [«E7»]")
    ]
}
