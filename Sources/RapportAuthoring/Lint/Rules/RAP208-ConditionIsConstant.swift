import RapportFormat
import RapportModel

/// A condition that always holds, or never.
enum ConditionIsConstant: LintCheck {
    static let code = DiagnosticCode.conditionIsConstant
    static let yieldsTo: Set<DiagnosticCode> = [.feelingOutOfReach]

    static let why = """
        Nothing that can happen makes a difference to this condition, or to one comparison in it: it asks for things that \
        shut each other out, for something that nothing here can do, or for a number that lies outside what the feeling \
        can have come to. Look for a slip: `and` for `or`, a `not` too many, a number that was right before the persona \
        changed. (Feelings are reckoned as wide as any talk could take them; what cannot be shown is not reported.)
        """

    static let samples = [
        LintSample(
            "when: apologise or name_feeling", bad: "when: «apologise and patience > 60 and patience < 30»",
            comingWith: [.notTested, .testStopsInMidTalk]),
        LintSample(
            "when: policy_first, feel: {trust: -15}",
            bad: "when: «policy_first and learned gate_refused», feel: {trust: -15}"),
        LintSample(
            "when: voucher and done send_voucher", bad: "when: voucher and done send_voucher and «turn >= 2»"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        return branches(subject) + reactions(subject) + facts(subject)
    }

    private static func branches(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.flatMap { beat in
            let world = subject.reasoning.branching(at: beat)
            return beat.branches.enumerated().filter { !$1.isElse }.flatMap { place, branch in
                findings(branch.when, at: ["beats", beat.name, "branches", "\(place)", "when"], in: [world])
            }
        }
    }

    private static func reactions(_ subject: ScenarioSubject) -> [LintFinding] {
        let worlds = subject.scenario.beats.map(subject.reasoning.reacting)
        return subject.ownReactions.flatMap { findings($0.reaction.when, at: $0.path + ["when"], in: worlds) }
    }

    private static func facts(_ subject: ScenarioSubject) -> [LintFinding] {
        let worlds = subject.scenario.beats.map(subject.reasoning.asking)
        return subject.scenario.facts.filter(\.isHidden).flatMap { fact in
            fact.askedBy.map { findings($0, at: ["facts", fact.name, "asked_by"], in: worlds) } ?? []
        }
    }

    /// A condition is constant if it is so wherever it can be asked.
    private static func findings(_ condition: Condition, at path: [String], in worlds: [World]) -> [LintFinding] {
        if worlds.allSatisfy({ !$0.canHold([condition]) }) {
            return [LintFinding(at: path, "this condition never holds", help: why(condition, worlds))]
        }
        if worlds.allSatisfy({ !$0.canHold([], not: [condition]) }) {
            return [LintFinding(at: path, "this condition always holds", help: why(condition, worlds))]
        }
        return condition.comparisons.compactMap { comparison in
            guard let value = settled(comparison, in: worlds) else { return nil }
            return LintFinding(
                at: path, piece: "\(comparison)", "'\(comparison)' \(value ? "always" : "never") holds here",
                help: why(comparison, worlds))
        }
    }

    private static func settled(_ comparison: Condition, in worlds: [World]) -> Bool? {
        guard case .number(let quantity, let how, let number) = comparison else { return nil }
        let values = Set(worlds.map { $0.limits.value(of: quantity, how, number) })
        return values.count == 1 ? values.first.flatMap(\.self) : nil
    }

    /// The numbers that show it.
    private static func why(_ condition: Condition, _ worlds: [World]) -> [String] {
        var told: Set<Condition.Quantity> = []
        return condition.comparisons.compactMap { comparison in
            guard case .number(let quantity, _, _) = comparison, told.insert(quantity).inserted else { return nil }
            let ranges = worlds.compactMap { $0.limits.range(of: quantity) }
            guard let least = ranges.map(\.lowerBound).min(), let most = ranges.map(\.upperBound).max() else {
                return nil
            }
            return "\(quantity.rawValue) is \(least) to \(most) here"
        }
    }
}
