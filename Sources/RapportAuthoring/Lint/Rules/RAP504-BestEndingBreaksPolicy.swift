import RapportFormat
import RapportModel

/// The best ending, out of reach for somebody who keeps to the policy.
enum BestEndingBreaksPolicy: LintCheck {
    static let code = DiagnosticCode.bestEndingBreaksPolicy

    static let why = """
        Every way to the ending with the best answer leads over an offer above its limit or one that the agent may never \
        make. So the customer rewards what the rubric punishes, and a trainee learns to break the rules. Let an offer \
        inside the policy lead there as well.
        """

    static let samples = [
        LintSample(
            "when: voucher and done send_voucher", bad: "when: cash or voucher and offer_over_limit",
            marking: ["  «won_back»:\n    role"], comingWith: [.exampleFails, .notTested, .testStopsInMidTalk])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let scenario = subject.scenario
        let best = scenario.endings.map(\.nps.upperBound).max()
        let bestEndings = scenario.endings.filter { $0.nps.upperBound == best }
        let suddenly = Set(scenario.customer.persona.tripwires.map(\.go) + [scenario.timeout])
        let all = reached(in: subject, keepingThePolicy: false)
        let honest = reached(in: subject, keepingThePolicy: true)
        // An ending that nothing leads to has a finding of its own.
        guard bestEndings.contains(where: { all.contains($0.name) }),
            bestEndings.allSatisfy({ !honest.contains($0.name) && !suddenly.contains($0.name) })
        else { return [] }
        return bestEndings.map {
            LintFinding(
                at: ["endings", $0.name], "only an offer against the policy leads to '\($0.name)'",
                help: ["let an offer inside the policy lead there too"])
        }
    }

    /// Beats and endings that branches lead to.
    private static func reached(in subject: ScenarioSubject, keepingThePolicy isHonest: Bool) -> Set<String> {
        let broken: [Condition] = [
            .name(EngineMove.offerOverLimit.rawValue), .name(EngineMove.offerForbidden.rawValue),
        ]
        var found: Set<String> = [subject.scenario.start]
        var open = [subject.scenario.start]
        while let place = open.popLast() {
            // An ending leads nowhere.
            guard let beat = subject.scenario.beat(place) else { continue }
            let world = subject.reasoning.branching(at: beat)
            for branch in beat.branches where !found.contains(branch.go) {
                guard world.canHold([branch.when], not: isHonest ? broken : []) else { continue }
                found.insert(branch.go)
                open.append(branch.go)
            }
        }
        return found
    }
}
