import RapportFormat
import RapportModel

/// A branch that no sample reply shows.
enum NoExample: LintCheck {
    static let code = DiagnosticCode.noExample

    static let why = """
        An `example` is a reply that takes the branch. It shows the next author what you meant, simulated players draw \
        their replies from it, and lint tries it: two branches in the wrong order are caught by it and by nothing else. \
        `--fix` writes a sentence that is known to show what the condition asks for, where there is one; write a better \
        one in the words of your scenario.
        """

    static let samples = [
        LintSample(
            "      - when: apologise or name_feeling\n        example: I am sorry.\n        go: telling",
            bad: "      - «when»: apologise or name_feeling\n        go: telling",
            fixed: "      - when: apologise or name_feeling\n        example: I am so sorry.\n        go: telling"),
        LintSample(
            "      - else: true\n        example: Give me a moment.\n        go: telling",
            bad: "      - «else»: true\n        go: telling",
            fixed: "      - else: true\n        example: I see.\n        go: telling"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.flatMap { beat in
            beat.branches.indices.compactMap { finding(forBranch: $0, of: beat, in: subject) }
        }
    }

    private static func finding(forBranch place: Int, of beat: Beat, in subject: ScenarioSubject) -> LintFinding? {
        guard beat.branches[place].example == nil else { return nil }
        let path = ["beats", beat.name, "branches", "\(place)"]
        let example = example(forBranch: place, of: beat, in: subject)
        return LintFinding(
            at: path, "this branch has no example",
            help: ["add 'example:' with a reply that takes it"] + (example.map { ["such as: \($0)"] } ?? []),
            repair: example.map { .add(key: "example", text: $0, to: path) })
    }

    /// A sentence that can take a branch and that no earlier branch surely takes: one that shows a move which the
    /// condition asks for.
    private static func example(forBranch place: Int, of beat: Beat, in subject: ScenarioSubject) -> String? {
        let branch = beat.branches[place]
        let asked = Set(branch.when.names)
        let moves = subject.scenario.lexicon.moves.filter {
            asked.contains($0.name) || !asked.isDisjoint(with: $0.roles)
        }
        let sentences = branch.isElse ? ["I see."] : moves.compactMap(\.hit.first)
        return sentences.first { sentence in
            let reply = subject.samples.reply(sentence, at: beat)
            return reply.outlook(of: branch.when) != .impossible
                && !beat.branches[..<place].contains { reply.outlook(of: $0.when) == .certain }
        }
    }
}
