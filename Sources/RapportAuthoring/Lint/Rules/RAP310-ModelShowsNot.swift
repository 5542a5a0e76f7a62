import RapportFormat
import RapportModel

/// A worked reply that cannot show what it claims.
enum ModelShowsNot: LintCheck {
    static let code = DiagnosticCode.modelShowsNot

    static let why = """
        Under `models:` stand worked replies that trainees are shown as the better line, each with the criteria that it \
        serves. This one cannot reach the upper half of a criterion that it lists, whatever the talk around it: so the \
        card would teach something that the rubric does not reward. Change the words until they show it, or take the \
        criterion off the list.
        """

    static let samples = [
        LintSample(
            "{reply: \"I'm so sorry, that must be awful. What happened?\", shows: [E1], when: not gate_refused}",
            bad: "{reply: \"What happened?\", shows: [«E1»], when: not gate_refused}")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.flatMap { beat in
            beat.models.enumerated().flatMap { place, model in
                model.shows.enumerated().compactMap { index, id -> LintFinding? in
                    guard let criterion = subject.rubric.criteria.first(where: { $0.id == id }),
                        !canReachUpperHalf(criterion, by: subject.samples.reply(model.reply, at: beat))
                    else { return nil }
                    return LintFinding(
                        at: ["beats", beat.name, "models", "\(place)", "shows", "\(index)"],
                        "this reply cannot reach the upper half of '\(id)'",
                        help: [subject.samples.reading(of: model.reply, at: beat).asHelp])
                }
            }
        }
    }

    /// Whether a level in the upper half of the scale can hold when this is the reply.
    private static func canReachUpperHalf(_ criterion: Criterion, by reply: LoneReply) -> Bool {
        criterion.levels.prefix(criterion.levels.count / 2).contains { level in
            guard let clause = level.clause else { return false }
            let never = clause.never.map { reply.outlook(of: $0) == .certain } ?? false
            let when = clause.when.map { reply.outlook(of: $0) == .impossible } ?? false
            return !never && !when
        }
    }
}
