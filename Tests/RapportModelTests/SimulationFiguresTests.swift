import RapportModel
import Testing

@Suite struct SimulationFiguresTests {
    @Test(arguments: [
        ([5], [5, 5, 5, 5, 5]), ([1, 2, 3, 4], [1, 1, 2, 3, 4]), ([4, 3, 2, 1, 0], [0, 1, 2, 3, 4]),
        (Array(1...100), [1, 25, 50, 75, 100]),
    ])
    func quartilesAreNumbersThatOccurred(numbers: [Int], ends: [Int]) throws {
        let spread = try #require(Spread(numbers))
        #expect(
            [spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest] == ends)
        #expect(spread.mean == Double(numbers.reduce(0, +)) / Double(numbers.count))
    }

    @Test func nothingHasNoSpread() { #expect(Spread([]) == nil) }

    private func player(_ player: SimulatedPlayer, passed: Int, percent: Int = 80) throws -> PlayerSummary {
        let one = try #require(Spread([percent]))
        return PlayerSummary(
            player: player, talks: 100, passed: passed, endings: [], answers: one, percents: one, turns: one,
            patienceLeft: one, feelings: [], replies: 100, unread: 0, unreadReplies: [], oftenHeard: [],
            talksWithOftenHeard: 0, longest: Seeded(value: 1, seed: 1))
    }

    private func summary(
        _ players: [PlayerSummary], beats: [Count] = [], endings: [Count] = [], oftenHeard: [Count] = [],
        computed: Int? = nil
    ) -> SimulationSummary {
        SimulationSummary(
            scenario: "x", title: "X", statedLevel: 2, seed: 1, runs: 100, players: players,
            visits: .init(beats: beats, endings: endings, branches: [], facts: []), oftenHeard: oftenHeard,
            oddities: [],
            difficulty: computed.map { Difficulty(level: $0, hardship: 50, best: 90, typical: 50, worst: 9) })
    }

    @Test func barsThatAreJustReachedAreReached() throws {
        let players = try [
            player(.kind, passed: 70), player(.curious, passed: 70), player(.rude, passed: 0),
            player(.canned, passed: 0), player(.generous, passed: 10),
        ]
        let reached = summary(
            players, beats: [.init(name: "a", count: 1)], oftenHeard: [.init(name: "b", count: 5)])
        #expect(reached.missedBars == [])
    }

    @Test func barsThatAreJustMissedAreMissed() throws {
        let players = try [
            player(.kind, passed: 69), player(.curious, passed: 69), player(.rude, passed: 1),
            player(.canned, passed: 1), player(.generous, passed: 11),
        ]
        let missed = summary(
            players, beats: [.init(name: "a", count: 0)], endings: [.init(name: "e", count: 0)],
            oftenHeard: [.init(name: "b", count: 6), .init(name: "c", count: 5)])
        #expect(missed.missedBars.map(\.bar) == MissedBar.Bar.allCases)
        #expect(missed.missedBars[0].finding == "kind passes 69 of 100 talks, and should pass 70 % at least")
        #expect(missed.linesHeardTooOften.map(\.name) == ["b"])
    }

    @Test func aLevelIsOffWhereItIsMoreThanAStepAway() throws {
        #expect((1...5).map { summary([], computed: $0).otherLevel } == [nil, nil, nil, 4, 5])
    }

    @Test func whoDidNotPlayMissesNothing() throws {
        #expect(summary(try [player(.typical, passed: 3)]).missedBars == [])
    }

    @Test func rudenessThatPaysIsSeen() throws {
        #expect(summary(try [player(.kind, passed: 90), player(.rude, passed: 1, percent: 10)]).rudeOutscoresKind)
        #expect(summary(try [player(.kind, passed: 9), player(.rude, passed: 0, percent: 80)]).rudeOutscoresKind)
        #expect(!summary(try [player(.kind, passed: 9), player(.rude, passed: 0, percent: 79)]).rudeOutscoresKind)
        #expect(summary(try [player(.kind, passed: 0)]).isUnwinnable)
        #expect(summary(try [player(.kind, passed: 100)]).isUnlosable)
    }
}
