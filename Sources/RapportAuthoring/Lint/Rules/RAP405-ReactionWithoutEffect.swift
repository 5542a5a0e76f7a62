import RapportFormat
import RapportModel

/// A reaction that changes no feeling.
enum ReactionWithoutEffect: LintCheck {
    static let code = DiagnosticCode.reactionWithoutEffect

    static let why = """
        The reaction adds nothing, or it adds to a feeling that stands at that end of the scale whenever a reply is \
        given. It happens and nobody notices. Give it points, or take it out.
        """

    static let samples = [
        LintSample("when: policy_first, feel: {trust: -15}}", bad: "when: policy_first, «feel»: {trust: 0}}"),
        LintSample(in: .persona, "feel: {patience: -6}}", bad: "«feel»: {patience: 0}}"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let forecast = subject.reasoning.forecast
        let limits = subject.scenario.beats.map { forecast.beforeReply(at: $0.name) }
        return subject.ownReactions.filter { reaction, _ in
            Feeling.allCases.allSatisfy { feeling in
                let points = reaction.feel[feeling]
                let end = points > 0 ? Feelings.range.upperBound : Feelings.range.lowerBound
                return points == 0 || limits.allSatisfy { $0[feeling] == end...end }
            }
        }.map { finding($0, at: $1) }
    }

    static func check(_ subject: PersonaSubject) -> [LintFinding] {
        subject.persona.reactions.enumerated().filter { $1.feel == .none }.map { place, reaction in
            finding(reaction, at: ["reactions", "\(place)"])
        }
    }

    private static func finding(_ reaction: Reaction, at path: [String]) -> LintFinding {
        LintFinding(
            at: path + ["feel"], "the reaction '\(reaction.id)' changes no feeling",
            help: ["give it points, or remove it"])
    }
}
