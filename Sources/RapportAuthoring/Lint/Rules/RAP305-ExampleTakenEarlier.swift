import RapportFormat
import RapportModel

/// A branch's example that an earlier branch takes away.
enum ExampleTakenEarlier: LintCheck {
    static let code = DiagnosticCode.exampleTakenEarlier
    static let yieldsTo: Set<DiagnosticCode> = [.exampleFails]

    static let why = """
        The first branch that holds is taken, and an earlier one surely holds for this example: it never gets as far as \
        the branch that it stands for. Usually two branches stand in the wrong order, the general one above the special \
        one. Move this branch up, or tell the two apart by another example or a narrower condition.
        """

    static let samples = [
        LintSample(
            "example: Please give me your booking number.", bad: "example: «I am sorry. Your booking number?»")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.flatMap { beat in
            beat.branches.indices.compactMap { finding(forBranch: $0, of: beat, in: subject) }
        }
    }

    private static func finding(forBranch place: Int, of beat: Beat, in subject: ScenarioSubject) -> LintFinding? {
        let branch = beat.branches[place]
        guard let example = branch.example else { return nil }
        let reading = subject.samples.reading(of: example, at: beat)
        // An unread reply takes no branch at all, unless it is the third.
        guard !(reading.names.isEmpty && branch.isElse) else { return nil }
        let reply = subject.samples.reply(example, at: beat)
        guard let earlier = beat.branches[..<place].first(where: { reply.outlook(of: $0.when) == .certain }) else {
            return nil
        }
        return LintFinding(
            at: ["beats", beat.name, "branches", "\(place)", "example"],
            "an earlier branch takes this example: when \(earlier.when)", help: [reading.asHelp])
    }
}
