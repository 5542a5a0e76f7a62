/// What to practise next, from the cards there are and the time it is.
///
/// A scenario comes back 1 day after its first pass, 3 days after the second in a row and 7 days after every later one;
/// after a fail it comes back at once. Two clean passes (no hints) on different seeds, with no fail since, make it
/// mastered. A talk that was not scored counts as an attempt and as nothing else.
///
/// The suggestion is the first that there is of:
/// 1. a scenario whose last talk failed, the weakest first;
/// 2. one that is due and not mastered, the longest due first;
/// 3. a new one, the gentlest level first, then in the library's order;
/// 4. a mastered one, the longest ago first;
/// 5. one that is not due yet, the soonest first.
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

        /// Names a scenario of a level.
        public init(scenario: String, level: Int) {
            self.scenario = scenario
            self.level = level
        }
    }

    /// A scenario to play next, and why this one.
    public struct Suggestion: Equatable, Encodable, Sendable {
        public let scenario: String
        public let reason: Reason
    }

    /// Why a scenario is suggested.
    public enum Reason: String, CaseIterable, Encodable, Sendable {
        case failed, due, new, mastered, early
    }

    /// What to play next; absent only where there is nothing to play.
    ///
    /// - Parameter choices: what the library has, in its order; cards of other scenarios do not matter.
    public func next(among choices: [Choice]) -> Suggestion? {
        let ranked = choices.enumerated().map { place, choice in
            (reason: reason(for: choice), rank: rank(of: choice), place: place, scenario: choice.scenario)
        }
        for reason in Reason.allCases {
            let best = ranked.filter { $0.reason == reason }.min { ($0.rank, $0.place) < ($1.rank, $1.place) }
            if let best { return Suggestion(scenario: best.scenario, reason: reason) }
        }
        return nil
    }

    private func reason(for choice: Choice) -> Reason {
        guard let standing = standings[choice.scenario], let last = standing.last, let due = standing.due else {
            return .new
        }
        guard last.passed else { return .failed }
        if standing.isMastered { return .mastered }
        return due <= now ? .due : .early
    }

    /// The place among those suggested for the same reason, the smallest first.
    private func rank(of choice: Choice) -> Int {
        let standing = standings[choice.scenario]
        switch reason(for: choice) {
        case .failed: return standing?.last?.percent ?? 0
        case .due, .early: return standing?.due ?? 0
        case .new: return choice.level
        case .mastered: return standing?.last?.started ?? 0
        }
    }
}
