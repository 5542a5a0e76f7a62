import RapportFormat
import RapportModel

/// A place in the talk for which no worked reply is given.
enum BeatWithoutModel: LintCheck {
    static let code = DiagnosticCode.beatWithoutModel

    static let why = """
        The card shows a better line for what was missed, and it takes that line from the `models` of the beat in which it \
        was missed. This beat has none, so the trainee is told what was wrong and not what to say. Write one reply that you \
        would be glad to read.
        """

    static let samples = [
        LintSample(
            given: [
                .init(
                    "    role: wants_out\n",
                    "    role: wants_out\n    models: [{reply: \"I'm so sorry, that must be awful.\", shows: [E1]}]\n")
            ],
            "    role: wants_out\n    models: [{reply: \"I'm so sorry, that must be awful.\", shows: [E1]}]\n",
            bad: "    role: wants_out\n", marking: ["  «telling»:\n    role"])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.filter(\.models.isEmpty).map {
            LintFinding(
                at: ["beats", $0.name], "the beat '\($0.name)' has no worked reply", help: ["add one under 'models'"])
        }
    }
}
