import RapportModel

/// A made-up summary with something to tell in every part of the page.
enum SampleSimulation {
    static let cup = summary(
        "chipped-cup", "The chipped cup", level: 2, computed: 4,
        players: [
            player(.kind, passed: 93, percents: [70, 88, 92, 96, 100], answers: [8, 9, 9, 10, 10], won: 98),
            player(.curious, passed: 64, percents: [51, 70, 78, 84, 97], answers: [5, 8, 9, 9, 10], won: 90),
            player(.typical, passed: 22, percents: [20, 44, 58, 71, 93], answers: [0, 2, 8, 8, 10], won: 61),
            player(.rude, passed: 0, percents: [0, 4, 9, 15, 41], answers: [0, 0, 0, 1, 2], won: 1),
            player(.canned, passed: 0, percents: [8, 12, 17, 20, 33], answers: [0, 1, 1, 2, 9], won: 3),
            player(.generous, passed: 1, percents: [10, 22, 30, 36, 76], answers: [0, 2, 5, 8, 9], won: 40),
            player(.random, passed: 0, percents: [3, 20, 31, 44, 70], answers: [0, 1, 2, 5, 9], won: 12),
            player(.replies, passed: 3, percents: [3, 20, 31, 44, 78], answers: [0, 1, 2, 5, 9], won: 12),
        ],
        unseen: true)

    static let easy = summary(
        "first-day", "The yellow mug", level: 1, computed: 1,
        players: [
            player(.kind, passed: 99, percents: [70, 88, 92, 96, 100], answers: [8, 9, 9, 10, 10], won: 98),
            player(.random, passed: 1, percents: [3, 20, 31, 44, 76], answers: [0, 1, 2, 5, 9], won: 12),
        ],
        unseen: false)

    private static func summary(
        _ id: String, _ title: String, level: Int, computed: Int, players: [PlayerSummary], unseen: Bool
    ) -> SimulationSummary {
        SimulationSummary(
            scenario: id, title: title, statedLevel: level, seed: 1, runs: 100, players: players,
            visits: .init(
                beats: [.init(name: "opening", count: 800), .init(name: "cellar", count: unseen ? 0 : 3)],
                endings: [.init(name: "won", count: 400), .init(name: "left_for_good", count: 400)],
                branches: [
                    .init(beat: "opening", branch: 0, when: "rude", count: 70),
                    .init(beat: "opening", branch: 1, when: "voucher and not cup", count: unseen ? 0 : 1),
                ],
                facts: [.init(name: "birthday", count: 100), .init(name: "glue", count: unseen ? 0 : 7)]),
            oftenHeard: unseen ? [.init(name: "And?", count: 31)] : [],
            oddities: unseen
                ? [
                    Oddity(kind: .generousPasses, player: .generous, seed: 77, talks: 1, detail: "won"),
                    Oddity(
                        kind: .unreadKindness, player: .kind, seed: 12, talks: 3,
                        detail: "Tell me more, \u{1B}[31mI have time."),
                ] : [],
            difficulty: Difficulty(level: computed, hardship: 55.4, best: 92, typical: 58, worst: 9))
    }

    private static func player(
        _ player: SimulatedPlayer, passed: Int, percents: [Int], answers: [Int], won: Int
    ) -> PlayerSummary {
        let isUnread = player == .random
        return PlayerSummary(
            player: player, talks: 100, passed: passed,
            endings: [.init(name: "won", count: won), .init(name: "left_for_good", count: 100 - won)],
            answers: spread(answers), percents: spread(percents), turns: spread([2, 4, 5, 6, 9]),
            patienceLeft: spread([20, 30, 40, 50, 60]),
            feelings: (0...5).map { turn in
                let up = percents[2] > 50 ? 1 : -1
                return MeanFeelings(
                    talks: 100 - turn * 10, mood: (30 + up * turn * 6) * (100 - turn * 10),
                    patience: (60 - turn * 7) * (100 - turn * 10), trust: (40 + up * turn * 7) * (100 - turn * 10))
            },
            replies: 512, unread: isUnread ? 91 : 0,
            unreadReplies: isUnread ? [.init(name: "asdf qwer zxcv", count: 31), .init(name: "k", count: 20)] : [],
            oftenHeard: isUnread ? [.init(name: "And?", count: 31)] : [], talksWithOftenHeard: isUnread ? 31 : 0,
            longest: Seeded(value: 9, seed: 4))
    }

    /// A spread with these ends and quartiles.
    private static func spread(_ numbers: [Int]) -> Spread {
        guard let spread = Spread(numbers.flatMap { [$0, $0, $0, $0] }) else { preconditionFailure("no numbers") }
        return spread
    }
}
