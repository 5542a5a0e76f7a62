/// What to practise next, from the cards there are and the time it is.
///
/// A scenario comes back 1 day after its first pass, 3 days after the second in a row and 7 days after every later one;
/// after a fail it comes back at once. Two clean passes (no hints) on different seeds, with no fail since, make it
/// mastered. A talk that was not scored counts as an attempt and as nothing else.
///
/// The suggestion is the first that there is of:
/// 1. a scenario whose last talk failed, the weakest first;
/// 2. one that is due and not mastered, the longest due first;
/// 3. a new one of a stage that is open, the earliest stage first, then the gentlest level, then in the library's order;
/// 4. where a later stage waits: one that is not due yet and not mastered, the soonest first;
/// 5. a mastered one, the longest ago first;
/// 6. any other that is not due yet, the soonest first;
/// 7. a new one of a stage that is not open.
///
/// A stage of a rotation is open when every scenario of the stages before it is mastered. Nobody is kept from playing any.
public struct PracticePlan: Equatable, Sendable {
    /// The standing of each scenario that was tried, by its name.
    public let standings: [String: Standing]
    private let now: Int

    /// Makes the plan.
    ///
    /// - Parameter now: the time, in seconds since 1970, UTC.
    public init(cards: [CardSummary], now: Int) {
        standings = Dictionary(grouping: cards, by: \.scenario).mapValues { cards in
            Standing(scenario: cards.first?.scenario ?? "", cards: cards)
        }
        self.now = now
    }

    /// A scenario that could be played.
    public struct Choice: Equatable, Sendable {
        public let scenario: String
        /// 1 gentle to 5 brutal.
        public let level: Int
        /// The stage of the rotation, from 0; the same for all where there is none.
        public let stage: Int

        /// Names a scenario of a level and a stage.
        public init(scenario: String, level: Int, stage: Int = 0) {
            self.scenario = scenario
            self.level = level
            self.stage = stage
        }
    }

    /// A scenario to play next, and why this one.
    public struct Suggestion: Equatable, Encodable, Sendable {
        public let scenario: String
        public let reason: Reason
    }

    /// Why a scenario is suggested.
    public enum Reason: String, CaseIterable, Encodable, Sendable {
        case failed, due, new, unlock, mastered, early, ahead
    }

    /// The scenarios that have come due, the weakest of those that failed first, then the longest due.
    ///
    /// A mastered one is never due: it may rest.
    public var due: [String] {
        let waiting = standings.values.filter { !$0.isMastered && ($0.due ?? .max) <= now }
        return waiting.sorted { left, right in
            let (one, other) = (left.last?.passed ?? false, right.last?.passed ?? false)
            guard one == other else { return !one }
            let rank = one ? (left.due ?? 0, right.due ?? 0) : (left.last?.percent ?? 0, right.last?.percent ?? 0)
            return rank.0 == rank.1 ? left.scenario < right.scenario : rank.0 < rank.1
        }
        .map(\.scenario)
    }

    /// What to play next; absent only where there is nothing to play.
    ///
    /// - Parameter choices: what the library has, in its order; cards of other scenarios do not matter.
    public func next(among choices: [Choice]) -> Suggestion? {
        let open = openStage(of: choices)
        let ranked = choices.enumerated().map { place, choice in
            let reason = reason(for: choice, open: open, isLast: choices.allSatisfy { $0.stage <= open ?? .max })
            return (reason: reason, rank: rank(of: choice, reason), place: place, scenario: choice.scenario)
        }
        for reason in Reason.allCases {
            let best = ranked.filter { $0.reason == reason }.min { ($0.rank, $0.place) < ($1.rank, $1.place) }
            if let best { return Suggestion(scenario: best.scenario, reason: reason) }
        }
        return nil
    }

    /// The last stage that is open: the first with a scenario that is not mastered; absent where all are.
    ///
    /// - Parameter choices: scenarios with their stages.
    public func openStage(of choices: [Choice]) -> Int? {
        choices.filter { standings[$0.scenario]?.isMastered != true }.map(\.stage).min()
    }

    private func reason(for choice: Choice, open: Int?, isLast: Bool) -> Reason {
        let isOpen = open.map { choice.stage <= $0 } ?? true
        guard let standing = standings[choice.scenario], let last = standing.last, let due = standing.due else {
            return isOpen ? .new : .ahead
        }
        guard last.passed else { return .failed }
        if standing.isMastered { return .mastered }
        return due <= now ? .due : choice.stage == open && !isLast ? .unlock : .early
    }

    /// The place among those suggested for the same reason, the smallest first.
    private func rank(of choice: Choice, _ reason: Reason) -> Int {
        let standing = standings[choice.scenario]
        switch reason {
        case .failed: return standing?.last?.percent ?? 0
        case .due, .unlock, .early: return standing?.due ?? 0
        case .new, .ahead: return choice.stage * 10 + choice.level
        case .mastered: return standing?.last?.started ?? 0
        }
    }
}
