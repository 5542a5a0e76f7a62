import RapportFormat
import RapportModel

/// A fact that is told only by somebody who feels better than they can.
enum FeelingOutOfReach: LintCheck {
    static let code = DiagnosticCode.feelingOutOfReach

    static let why = """
        `asked_by` wants a feeling that no talk can have come to in any beat where the question can be put: the starting \
        feelings and all gains together do not reach so far. The question would be asked rightly and never answered. \
        Lower the number, or let something earn more. (Gains are reckoned as if all of them were had.)
        """

    static let samples = [
        LintSample(
            "asked_by: ask_what_happened", bad: "asked_by: «ask_what_happened and trust >= 80»",
            comingWith: [.notTested, .testStopsInMidTalk])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let reasoning = subject.reasoning
        return subject.scenario.facts.filter(\.isHidden).compactMap { fact in
            guard let asked = fact.askedBy, !asked.comparisons.isEmpty else { return nil }
            let worlds = subject.scenario.beats.map(reasoning.asking)
            guard worlds.allSatisfy({ !$0.canHold([asked]) }), worlds.contains(where: { $0.freed.canHold([asked]) })
            else {
                return nil
            }
            return LintFinding(
                at: ["facts", fact.name, "asked_by"], "no talk can come to the feelings that '\(fact.name)' asks for",
                help: Feeling.allCases.filter { asked.mentions($0) }.map { feeling in
                    let most = worlds.map { $0.limits.feelings[feeling].upperBound }.max() ?? 0
                    return "\(feeling.rawValue) is \(most) at best"
                })
        }
    }
}

extension World {
    /// The same with feelings that can be anything.
    fileprivate var freed: World {
        var free = self
        free.limits.feelings = .any
        return free
    }
}

extension Condition {
    fileprivate func mentions(_ feeling: Feeling) -> Bool {
        comparisons.contains {
            if case .number(let quantity, _, _) = $0 { quantity.rawValue == feeling.rawValue } else { false }
        }
    }
}
