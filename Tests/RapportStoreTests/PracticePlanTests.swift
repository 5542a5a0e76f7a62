import Testing

@testable import RapportStore

private func card(
    _ scenario: String, _ percent: Int?, passed: Bool, seed: UInt64 = 1, day: Double, hints: Int = 0
) -> CardSummary {
    let started = morning + Int(day * 86_400)
    return CardSummary(
        id: "\(started)-\(scenario)", path: "", scenario: scenario, title: "", trainee: ana, seed: seed,
        started: started, percent: percent, passed: passed, answer: 5, hintsUsed: hints)
}

private func standing(_ cards: CardSummary...) -> Standing? {
    PracticePlan(cards: cards.reversed(), now: 0).standings["a"]
}

@Test func aStandingTellsAttemptsBestLastAndWhenToComeBack() {
    let cards = [card("a", 40, passed: false, day: 0), card("a", 90, passed: true, day: 1)]
    #expect(
        standing(cards[0], cards[1])
            == Standing(
                scenario: "a", attempts: 2, best: 90,
                last: .init(percent: 90, passed: true, started: morning + day), due: morning + 2 * day,
                isMastered: false))
}

@Test(arguments: [(1, 1), (2, 3), (3, 7), (4, 7), (9, 7)])
func theGapGrowsFromOneDayToThreeToSeven(passes: Int, days: Int) throws {
    let cards = (0..<passes).map { card("a", 80, passed: true, day: Double($0)) }
    let due = PracticePlan(cards: cards, now: 0).standings["a"]?.due
    #expect(due == morning + (passes - 1 + days) * day)
}

@Test func aFailBringsTheScenarioBackAtOnceAndStartsTheGapsAnew() {
    let fail = card("a", 40, passed: false, day: 2)
    #expect(standing(card("a", 80, passed: true, day: 0), fail)?.due == morning + 2 * day)
    #expect(standing(fail, card("a", 80, passed: true, day: 3))?.due == morning + 4 * day)
}

@Test func twoCleanPassesOnDifferentSeedsMakeItMastered() {
    let one = card("a", 80, passed: true, seed: 1, day: 0)
    let two = card("a", 80, passed: true, seed: 2, day: 1)
    #expect(standing(one, two)?.isMastered == true)
    #expect(standing(one)?.isMastered == false)
    #expect(standing(one, card("a", 80, passed: true, seed: 1, day: 1))?.isMastered == false)
    #expect(standing(one, card("a", 80, passed: true, seed: 2, day: 1, hints: 1))?.isMastered == false)
    #expect(standing(one, two, card("a", 10, passed: false, day: 2))?.isMastered == false)
    #expect(standing(one, card("a", 10, passed: false, day: 0.5), two)?.isMastered == false)
}

@Test func aTalkThatWasNotScoredCountsAsAnAttemptAndNothingElse() {
    let unscored = card("a", nil, passed: false, day: 3)
    #expect(standing(unscored)?.due == nil)
    let both = standing(card("a", 80, passed: true, day: 0), unscored)
    #expect(both?.attempts == 2)
    #expect(both?.due == morning + day)
}

@Suite struct NextTests {
    let failed = card("failed", 60, passed: false, day: 0)
    let weaker = card("weaker", 20, passed: false, day: 0)
    let due = card("due", 80, passed: true, day: 0)
    let longerDue = card("longer-due", 80, passed: true, day: -1)
    let mastered = (0...1).map { card("mastered", 80, passed: true, seed: $0, day: -9) }
    let older = (0...1).map { card("older", 80, passed: true, seed: $0, day: -10) }
    let early = card("early", 80, passed: true, day: 1.5)

    private func next(_ cards: [CardSummary], new: [(String, Int)] = []) -> PracticePlan.Suggestion? {
        let played = cards.map(\.scenario).map { PracticePlan.Choice(scenario: $0, level: 3) }
        let fresh = new.map { PracticePlan.Choice(scenario: $0.0, level: $0.1) }
        return PracticePlan(cards: cards, now: morning + 2 * day).next(among: played + fresh)
    }

    @Test func failedComesFirstAndTheWeakestOfThem() {
        #expect(
            next([due, failed, weaker] + mastered, new: [("new", 1)]) == .init(scenario: "weaker", reason: .failed))
    }

    @Test func thenWhatIsDueAndTheLongestDue() {
        #expect(
            next([early, due, longerDue] + mastered, new: [("new", 1)])
                == .init(scenario: "longer-due", reason: .due))
    }

    @Test func thenWhatIsNewAndTheGentlestOfIt() {
        #expect(
            next([early] + mastered, new: [("hard", 5), ("soft", 1), ("also-soft", 1)])
                == .init(scenario: "soft", reason: .new))
    }

    @Test func thenWhatIsMasteredAndTheLongestAgo() {
        #expect(next([early] + mastered + older) == .init(scenario: "older", reason: .mastered))
    }

    @Test func andIfNeedBeWhatWouldComeLater() {
        #expect(next([early]) == .init(scenario: "early", reason: .early))
        #expect(next([]) == nil)
    }

    @Test func aStageOpensWhenTheOneBeforeIsMasteredAndNoSooner() {
        let next = { (cards: [CardSummary], now: Int) in
            PracticePlan(cards: cards, now: now).next(among: [
                .init(scenario: "early", level: 3, stage: 0), .init(scenario: "mastered", level: 1, stage: 0),
                .init(scenario: "later", level: 1, stage: 1),
            ])
        }
        let now = morning + 2 * day
        #expect(next(mastered, now) == .init(scenario: "early", reason: .new))
        #expect(next(mastered + [early], now) == .init(scenario: "early", reason: .unlock))
        let both = mastered + (0...1).map { card("early", 80, passed: true, seed: $0, day: 1.5) }
        #expect(next(both, now) == .init(scenario: "later", reason: .new))
    }

    @Test func scenariosThatTheLibraryNoLongerHasDoNotMatter() {
        #expect(PracticePlan(cards: [failed], now: 0).next(among: []) == nil)
    }
}

@Suite struct DueTests {
    @Test func whatFailedIsDueFirstThenWhatHasWaitedLongest() {
        let cards = [
            card("failed", 60, passed: false, day: 0), card("weaker", 20, passed: false, day: 0),
            card("due", 80, passed: true, day: 0), card("longer-due", 80, passed: true, day: -1),
            card("early", 80, passed: true, day: 1.5),
        ]
        let mastered = (0...1).map { card("mastered", 80, passed: true, seed: $0, day: -9) }
        let plan = PracticePlan(cards: cards + mastered, now: morning + 2 * day)
        #expect(plan.due == ["weaker", "failed", "longer-due", "due"])
    }

    @Test func nothingIsDueWhereNothingWasPlayed() {
        #expect(PracticePlan(cards: [], now: morning).due == [])
    }
}
