import RapportEngine
import RapportFormat
import RapportModel

/// A branch, an ending or a reaction of the scenario's own that no test comes to.
enum NotTested: LintCheck {
    static let code = DiagnosticCode.notTested

    static let why = """
        No test of the scenario takes this branch, comes to this ending or sets off this reaction, so nobody would \
        notice if a change broke it. `example` shows that a branch can be taken by its own; a test shows that a talk gets \
        there. Add a step that does, or leave it: `rapport test` counts what is reached. (Tripwires, the persona's \
        reactions and the ending that the clock brings are not asked for.)
        """

    static let samples = [
        LintSample(
            given: [
                .init("    - {id: policy-first, when: policy_first, feel: {trust: -15}}\n", ""),
                .init(
                    "      - agent: I'm so sorry. What happened?\n",
                    "      - agent: What happened?\n      - agent: I'm so sorry.\n      - agent: That must be awful.\n"),
            ],
            "    - {id: sorry-once, when: first apologise, feel: {mood: +12}}\n",
            bad: """
                    - {id: sorry-once, when: first apologise, feel: {mood: +12}}
                    - {id: «sworn-at», when: policy_first, feel: {trust: -15}}

                """)
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isFirstVariant, !subject.scenario.tests.isEmpty else { return [] }
        return branches(subject) + endings(subject) + reactions(subject)
    }

    private static func branches(_ subject: ScenarioSubject) -> [LintFinding] {
        let taken = subject.testTalks.branches
        return subject.scenario.beats.flatMap { beat in
            beat.branches.indices.filter { taken[beat.name]?.contains($0) != true }.map { place in
                LintFinding(
                    at: ["beats", beat.name, "branches", "\(place)"],
                    "no test takes branch \(place + 1) of '\(beat.name)'")
            }
        }
    }

    private static func endings(_ subject: ScenarioSubject) -> [LintFinding] {
        let reached = subject.testTalks.endings.union([subject.scenario.timeout])
        let possible = subject.scenario.endings.map(\.name).filter(subject.endingsInReach.contains)
        return possible.filter { !reached.contains($0) }.map {
            LintFinding(at: ["endings", $0], "no test comes to the ending '\($0)'")
        }
    }

    private static func reactions(_ subject: ScenarioSubject) -> [LintFinding] {
        let seen = subject.testTalks.reactions
        return subject.ownReactions.filter { $0.reaction.feel != .none && !seen.contains($0.reaction.id) }.map {
            LintFinding(at: $0.path + ["id"], "no test sets off the reaction '\($0.reaction.id)'")
        }
    }
}
