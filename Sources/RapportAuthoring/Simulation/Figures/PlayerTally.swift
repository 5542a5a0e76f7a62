import RapportModel

/// Adds up the talks of one player.
struct PlayerTally: Sendable {
    private var passed = 0
    private var endings: [String: Int] = [:]
    private var answers: [Int] = []
    private var percents: [Int] = []
    private var turns: [Int] = []
    private var patienceLeft: [Int] = []
    private var feelings: [(talks: Int, mood: Int, patience: Int, trust: Int)] = []
    private var unread: [String: Int] = [:]
    private var oftenHeard: [String: Int] = [:]
    private var talksWithOftenHeard = 0
    private var longest = Seeded(value: 0, seed: 0)

    mutating func add(_ talk: SimulatedTalk) {
        passed += talk.passed ? 1 : 0
        endings[talk.ending, default: 0] += 1
        answers.append(talk.answer)
        if let percent = talk.percent { percents.append(percent) }
        turns.append(talk.turns)
        if let last = talk.feelings.last { patienceLeft.append(last.patience) }
        for (turn, felt) in talk.feelings.enumerated() { add(felt, at: turn) }
        for reply in talk.unread { unread[reply, default: 0] += 1 }
        for line in talk.oftenHeard { oftenHeard[line, default: 0] += 1 }
        talksWithOftenHeard += talk.oftenHeard.isEmpty ? 0 : 1
        if talk.turns > longest.value { longest = Seeded(value: talk.turns, seed: talk.seed) }
    }

    private mutating func add(_ felt: Feelings, at turn: Int) {
        if turn == feelings.count { feelings.append((0, 0, 0, 0)) }
        feelings[turn].talks += 1
        feelings[turn].mood += felt.mood
        feelings[turn].patience += felt.patience
        feelings[turn].trust += felt.trust
    }

    func summary(of player: SimulatedPlayer, in scenario: Scenario) -> PlayerSummary? {
        guard let answers = Spread(answers), let length = Spread(turns), let patience = Spread(patienceLeft) else {
            return nil
        }
        return PlayerSummary(
            player: player, talks: turns.count, passed: passed,
            endings: scenario.endings.map { Count(name: $0.name, count: endings[$0.name, default: 0]) },
            answers: answers, percents: Spread(percents), turns: length, patienceLeft: patience,
            feelings: feelings.map {
                MeanFeelings(talks: $0.talks, mood: $0.mood, patience: $0.patience, trust: $0.trust)
            },
            replies: turns.reduce(0, +), unread: unread.values.reduce(0, +), unreadReplies: Count.most(unread),
            oftenHeard: Count.most(oftenHeard), talksWithOftenHeard: talksWithOftenHeard, longest: longest)
    }
}

extension Count {
    private static let mostShown = 12

    /// The most frequent ones; of equals, by the alphabet.
    static func most(_ counts: [String: Int]) -> [Count] {
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(mostShown).map { Count(name: $0.key, count: $0.value) }
    }
}
