import RapportFormat
import RapportModel

/// A branch that those above it leave nothing.
enum BranchNeverTaken: LintCheck {
    static let code = DiagnosticCode.branchNeverTaken
    static let yieldsTo: Set<DiagnosticCode> = [.conditionIsConstant]

    static let why = """
        The first branch that holds is taken, and whenever this one holds, one above it holds too. Usually the general \
        case stands above the special one: move this branch up, or take its case out of the other with `and not`. (Shown \
        by reasoning over the names, the feelings that a talk can have come to here, and what the engine sees to, such \
        as that a fact is learned only when its `asked_by` holds. What cannot be shown is not reported.)
        """

    static let samples = [
        LintSample(
            "      - else: true\n        example: Give me a moment.\n",
            bad: """
                      - when: «voucher and policy_first and done send_voucher»
                        example: I have booked you a voucher by hand.
                        go: hung_up
                      - else: true
                        example: Give me a moment.

                """, comingWith: [.exampleTakenEarlier, .exampleFails, .notTested])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        return subject.scenario.beats.flatMap { beat in
            let world = subject.reasoning.branching(at: beat)
            return beat.branches.indices.compactMap { finding(forBranch: $0, of: beat, in: world) }
        }
    }

    private static func finding(forBranch place: Int, of beat: Beat, in world: World) -> LintFinding? {
        let branch = beat.branches[place]
        // The third reply that is not understood takes it whatever stands above.
        guard !branch.isElse, place > 0 else { return nil }
        let earlier = beat.branches[..<place].map(\.when)
        guard !world.canHold([branch.when], not: earlier) else { return nil }
        let one = earlier.first { world.implies(branch.when, $0) }
        return LintFinding(
            at: ["beats", beat.name, "branches", "\(place)", "when"],
            one.map { "an earlier branch is taken whenever this one holds: when \($0)" }
                ?? "one of the earlier branches is taken whenever this one holds",
            help: ["move it up, or narrow the branches above it"])
    }
}
