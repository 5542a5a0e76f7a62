import RapportModel

/// How far each feeling can have come when a reply is given at a beat: never too narrow, often too wide.
///
/// A fixed point over the beats: every reaction may happen or not, except that a gain which comes once (`first apologise`)
/// is counted once for the whole talk.
struct FeelingForecast {
    /// Before the reply, by beat; beats that nothing leads to are absent.
    private var before: [String: FeelingLimits] = [:]
    private let gains: FeelingChange
    private let losses: FeelingChange
    /// What can be gained once.
    private let onceGains: FeelingChange

    init(_ scenario: Scenario) {
        let persona = scenario.customer.persona
        var gains = FeelingChange.none
        var losses = FeelingChange.none
        var once = FeelingChange.none
        for reaction in persona.reactions {
            losses = losses + reaction.feel.lost
            if reaction.when.comesOnce {
                once = once + reaction.feel.gained
            } else {
                gains = gains + reaction.feel.gained
            }
        }
        for branch in scenario.beats.flatMap(\.branches) where branch.when.comesOnce {
            once = once + branch.feel.gained
        }
        self.gains = gains
        self.losses = losses
        onceGains = once
        follow(scenario)
    }

    /// What can be felt when a reply comes to be read at a beat.
    func beforeReply(at beat: String) -> FeelingLimits { before[beat].map(withOnceGains) ?? .any }

    /// What can be felt once the reactions to a reply are over.
    func afterReactions(at beat: String) -> FeelingLimits {
        before[beat].map { withOnceGains(afterReactions($0)) } ?? .any
    }

    /// What can be felt at any reply, once the reactions to it are over.
    var afterReactionsAnywhere: FeelingLimits {
        let all = before.values.map { withOnceGains(afterReactions($0)) }
        guard let first = all.first else { return .any }
        return all.dropFirst().reduce(first) { $0.union($1) }
    }

    private func withOnceGains(_ limits: FeelingLimits) -> FeelingLimits {
        limits.shifted(low: .none, high: onceGains)
    }

    private func afterReactions(_ limits: FeelingLimits) -> FeelingLimits { limits.shifted(low: losses, high: gains) }

    private mutating func follow(_ scenario: Scenario) {
        let persona = scenario.customer.persona
        before[scenario.start] = FeelingLimits(persona.feels)
        var open = [scenario.start]
        while let name = open.popLast() {
            guard let beat = scenario.beat(name), let here = before[name] else { continue }
            func arrive(_ limits: FeelingLimits, at next: String) {
                let drifted = limits.shifted(low: persona.drift, high: persona.drift)
                guard let left = spared(by: persona.tripwires, drifted) else { return }
                let joined = before[next].map { $0.union(left) } ?? left
                guard joined != before[next] else { return }
                before[next] = joined
                open.append(next)
            }
            // A reply that was not understood moves nothing but the drift.
            arrive(here, at: name)
            for branch in beat.branches where scenario.beat(branch.go) != nil {
                guard let taken = narrowed(afterReactions(here), to: branch.when.conjuncts) else { continue }
                let high = branch.when.comesOnce ? branch.feel.lost : branch.feel
                arrive(taken.shifted(low: branch.feel, high: high), at: branch.go)
            }
        }
    }

    /// The limits where none of the tripwires holds; nil where one surely does.
    private func spared(by tripwires: [Tripwire], _ limits: FeelingLimits) -> FeelingLimits? {
        let plain = tripwires.map(\.when).filter { $0.alternatives.allSatisfy(\.isComparison) }
        return narrowed(limits, to: plain.flatMap(\.alternatives).map(Condition.not))
    }

    /// The limits with what comparisons leave of them; nil where they leave nothing.
    private func narrowed(_ limits: FeelingLimits, to conditions: [Condition]) -> FeelingLimits? {
        var result = limits
        for condition in conditions {
            guard let (feeling, fits) = condition.bound else { continue }
            let most = withOnceGains(result)[feeling].upperBound
            guard let low = (result[feeling].lowerBound...most).first(where: fits),
                let high = (result[feeling].lowerBound...most).last(where: fits)
            else { return nil }
            result[feeling] = low...max(low, min(high, result[feeling].upperBound))
        }
        return result
    }
}

extension Condition {
    fileprivate var isComparison: Bool { if case .number = self { true } else { false } }

    /// The feeling that a comparison, or its opposite, bounds.
    fileprivate var bound: (Feeling, (Int) -> Bool)? {
        switch self {
        case .number(let quantity, let comparison, let number):
            guard let feeling = Feeling(rawValue: quantity.rawValue) else { return nil }
            return (feeling, { comparison.holds(Double($0), number) })
        case .not(let inner):
            guard case .number = inner, let (feeling, fits) = inner.bound else { return nil }
            return (feeling, { !fits($0) })
        default: return nil
        }
    }
}

extension FeelingLimits {
    fileprivate func shifted(low: FeelingChange, high: FeelingChange) -> FeelingLimits {
        var result = self
        for feeling in Feeling.allCases {
            let least = Self.clamped(self[feeling].lowerBound + low[feeling])
            result[feeling] = least...max(least, Self.clamped(self[feeling].upperBound + high[feeling]))
        }
        return result
    }

    private static func clamped(_ value: Int) -> Int {
        min(max(value, Feelings.range.lowerBound), Feelings.range.upperBound)
    }
}

extension FeelingChange {
    /// The rises alone.
    var gained: FeelingChange { FeelingChange(mood: max(mood, 0), patience: max(patience, 0), trust: max(trust, 0)) }
    /// The falls alone.
    var lost: FeelingChange { FeelingChange(mood: min(mood, 0), patience: min(patience, 0), trust: min(trust, 0)) }

    fileprivate static func + (left: FeelingChange, right: FeelingChange) -> FeelingChange {
        FeelingChange(
            mood: left.mood + right.mood, patience: left.patience + right.patience, trust: left.trust + right.trust)
    }
}
