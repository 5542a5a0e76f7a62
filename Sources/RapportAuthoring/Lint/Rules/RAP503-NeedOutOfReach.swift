import RapportFormat

/// An offer or action that needs a fact which is not there; found by the loader.
enum NeedOutOfReach: LintRule {
    static let code = DiagnosticCode.needOutOfReach

    static let why = """
        `needs` names a fact that must be known before the offer or the action makes sense. There is no such fact \
        here, so it could never be known and the offer would always come too early. Name a fact as it stands under \
        `facts:`.
        """

    static let samples = [
        LintSample("needs: concert_day", bad: "needs: «concert_night»")
    ]
}
