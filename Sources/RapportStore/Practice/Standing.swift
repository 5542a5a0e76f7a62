/// Where a trainee stands with one scenario.
public struct Standing: Equatable, Encodable, Sendable {
    public let scenario: String
    /// How many talks were finished, scored or not.
    public let attempts: Int
    /// The personal best, as a whole percent; absent where no talk was scored.
    public let best: Int?
    /// The newest scored talk's result.
    public let last: Result?
    /// When to come back, in seconds since 1970, UTC; absent before the first scored talk.
    public let due: Int?
    /// Whether there are two clean passes on different seeds and no fail since.
    public let isMastered: Bool

    /// What a scored talk came to.
    public struct Result: Equatable, Encodable, Sendable {
        public let percent: Int
        public let passed: Bool
        /// When the talk began, in seconds since 1970, UTC.
        public let started: Int
    }

    /// Days to wait after the first, the second and every later pass in a row.
    ///
    /// Coming back after a while is what helps; studies that compared equal with growing gaps found no difference that
    /// would pay for anything cleverer, so these are three plain numbers.
    public static let gaps = [1, 3, 7]

    fileprivate static let day = 86_400
}

extension Standing {
    /// Takes the standing from the cards of one scenario, in any order.
    init(scenario: String, cards: [CardSummary]) {
        let scored = cards.filter { $0.percent != nil }.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
        let passes = scored.suffix(while: \.passed)
        let wait = passes.isEmpty ? 0 : Self.gaps[min(passes.count, Self.gaps.count) - 1]
        self.init(
            scenario: scenario, attempts: cards.count, best: cards.compactMap(\.percent).max(),
            last: scored.last.flatMap(Result.init), due: scored.last.map { $0.started + wait * Self.day },
            isMastered: Set(passes.filter { $0.hintsUsed == 0 }.map(\.seed)).count >= 2)
    }
}

extension Standing.Result {
    /// The result of a scored talk.
    fileprivate init?(_ card: CardSummary) {
        guard let percent = card.percent else { return nil }
        self.init(percent: percent, passed: card.passed, started: card.started)
    }
}

extension Array {
    /// The longest run at the end of which every element fits.
    fileprivate func suffix(while fits: (Element) -> Bool) -> ArraySlice<Element> {
        let run = reversed().prefix(while: fits).count
        return suffix(run)
    }
}
