import RapportFormat

/// A tripwire that holds before the first reply; found by the loader.
enum TripwireAtStart: LintRule {
    static let code = DiagnosticCode.tripwireAtStart

    static let why = """
        With the feelings that the customer starts with, this tripwire holds already: the first reply would end the \
        talk, whatever it says. Start with better feelings, or move the tripwire.
        """

    static let samples = [
        LintSample("feels: {mood: 12}", bad: "«feels»: {patience: 0}"),
        LintSample(
            "feels: {mood: 12}", bad: "tripwires: [{when: «mood < 20 or patience = 0», go: hung_up}]"),
    ]
}
