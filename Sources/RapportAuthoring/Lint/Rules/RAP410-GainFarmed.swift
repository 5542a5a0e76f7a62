import RapportFormat
import RapportModel

/// A gain of feelings that can be had again with every reply.
enum GainFarmed: LintCheck {
    static let code = DiagnosticCode.gainFarmed

    static let why = """
        The reaction lifts a feeling and lowers none, and nothing in its condition comes but once, so the same kind word \
        lifts it reply after reply. Kindness that is farmed is no kindness, and players find it out quickly. Ask for \
        `first` in the condition, or for something that comes once.
        """

    static let samples = [
        LintSample(
            "when: policy_first, feel: {trust: -15}}", bad: "when: «not policy_first», feel: {trust: +5}}"),
        LintSample(in: .persona, "when: first apologise,", bad: "when: «apologise»,"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.ownReactions.filter { isFarmed($0.reaction) }.map { finding($0.reaction, at: $0.path) }
    }

    static func check(_ subject: PersonaSubject) -> [LintFinding] {
        subject.persona.reactions.enumerated().filter { isFarmed($1) }.map { finding($1, at: ["reactions", "\($0)"]) }
    }

    private static func isFarmed(_ reaction: Reaction) -> Bool {
        reaction.feel.gained != .none && reaction.feel.lost == .none && !reaction.when.comesOnce
    }

    private static func finding(_ reaction: Reaction, at path: [String]) -> LintFinding {
        LintFinding(
            at: path + ["when"], "the gain of '\(reaction.id)' can be had with every reply",
            help: ["ask for 'first', or for something that comes once"])
    }
}
