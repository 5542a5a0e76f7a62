import Foundation
import RapportModel
import RapportReport
import RapportTestSupport
import Testing

@testable import RapportIndex

@Suite struct ReportTests {
    @Test func everyFigureIsThatOfTheCards() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        try cards.add(.small(trainee: "ana", started: 1_788_957_700, percent: 20, answer: 3, value: 0, clue: nil))
        let report = try await cards.refreshed().index.report(minimumGroup: 5)
        #expect((report.cards, report.people) == (6, 5))
        let team = try #require(report.team)
        #expect(team.percent == 70)
        #expect(team.passed == 3)
        #expect(team.standings == Standings(promoters: 5, passives: 0, detractors: 1))
        #expect(team.standings.net == 67)
        #expect(team.heard == Standings(promoters: 15, passives: 0, detractors: 3))
        #expect(team.distribution == [0, 0, 1, 0, 0, 0, 1, 1, 1, 2])
        #expect(report.members.map(\.name) == ["ana", "bo", "cy", "dee", "eve"])
        #expect(report.members[0].recent == [60, 20])
        #expect(report.members[0].best == 60)
        #expect(report.members[0].levels == ["E1": LevelMean(share: 1.0 / 3, cards: 2)])
        // R1 did not apply on any card, so there is nothing to say of it.
        #expect(report.criteria.map(\.id) == ["E1"])
        let mean = try #require(report.criteria[0].mean)
        #expect(abs(mean.share - 5.0 / 9) < 1e-12 && mean.cards == 6)
        #expect(report.scenarios.map(\.answer) == [8])
        #expect(report.moments.map(\.beat) == ["opening"])
        #expect(report.moments.map(\.change) == [-5])
        #expect(report.stories.map(\.times) == [5, 1])
        #expect(report.themes.map(\.theme) == [.information])
        #expect(report.themes[0].clues.map(\.cards) == [5])
    }

    @Test func incidentsAreCountedByCardByKindAndByPerson() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        for (hour, incident) in ["Insulted the customer.", "Insulted the customer.", "Kept quiet."].enumerated() {
            try cards.add(.small(trainee: "bo", started: 1_788_957_700 + hour * 3600, incident: incident))
        }
        let report = try await cards.refreshed().index.report(minimumGroup: 5)
        let team = try #require(report.team)
        #expect(team.withIncident == 3)
        #expect(
            team.incidents == [
                IncidentFigures(because: "Insulted the customer.", cards: 2),
                IncidentFigures(because: "Kept quiet.", cards: 1),
            ])
        #expect(report.members.map(\.incidents) == [0, 3, 0, 0, 0])
    }

    @Test func aCriterionSaysHowOftenItWasMissedAndStoppedAPass() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        try cards.add(.small(trainee: "ana", started: 1_788_957_700, percent: 90, value: 0))
        let index = try await cards.refreshed().index
        let report = try index.report(minimumGroup: 5)
        #expect(report.criteria.map(\.weight) == [12])
        #expect(report.criteria.map(\.misses) == [.init(cards: 1, stoppedPasses: 1)])
        #expect(report.passMark == 75)
        #expect(try index.report(minimumGroup: 6).criteria.map(\.misses) == [nil])
    }

    @Test func aPersonsFirstAndLastScoresAreOverAsManyCardsEach() async throws {
        let cards = try SubmittedCards()
        for (day, percent) in [10, 20, 55, 80, 90].enumerated() {
            try cards.add(.small(started: 1_788_257_700 + day * 86_400, percent: percent))
        }
        try cards.add(.small(trainee: "bo"))
        let report = try await cards.refreshed().index.report(minimumGroup: 1)
        #expect(report.members.map(\.change) == [ScoreChange(cards: 2, first: 15, last: 85), nil])
        #expect(report.members[0].recent == [10, 20, 55, 80, 90])
    }

    @Test func storiesOfOneEndingAreOneAndAWishSaysInHowManyTalks() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        try cards.add(.small(started: 1_788_957_700, clue: nil, headline: "They asked on Friday"))
        let report = try await cards.refreshed().index.report(minimumGroup: 5)
        #expect(report.stories.map(\.times) == [6])
        #expect(report.stories.map(\.headline) == ["They asked on Friday"])
        #expect(report.stories.map(\.title) == ["The late parcel"])
        #expect(report.themes.flatMap(\.clues).map { [$0.cards, $0.ofCards] } == [[5, 6]])
    }

    @Test func figuresOverTooFewPeopleAreLeftOutAndCounted() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        try cards.add(.small(trainee: "ana", scenario: "rare-talk", title: "A rare talk"))
        let index = try await cards.refreshed().index
        let report = try index.report(minimumGroup: 6)
        #expect(report.team == nil)
        #expect(report.stories == [] && report.themes == [] && report.moments == [])
        #expect(report.criteria.map(\.mean) == [nil])
        #expect(report.scenarios.allSatisfy { $0.percent == nil && $0.passShare == nil && $0.answer == nil })
        #expect(report.periods.allSatisfy { $0.percent == nil })
        #expect(report.leftOut == 1 + 1 + 1 + 2)
        let enough = try index.report(minimumGroup: 5)
        #expect(enough.scenarios.map(\.id) == ["late-parcel", "rare-talk"])
        #expect(enough.scenarios.map { $0.percent == nil } == [false, true])
        #expect(enough.leftOut == 1)
    }

    @Test func whereMostWeeksHaveTooFewPeopleFourAreTakenTogether() async throws {
        let cards = try SubmittedCards()
        for (place, name) in ["ana", "bo", "cy", "dee"].enumerated() {
            // Four weeks from a Monday on which four of them begin.
            try cards.add(.small(trainee: name, started: (2952 * 7 - 3 + place * 7) * 86_400))
        }
        let report = try await cards.refreshed().index.report(minimumGroup: 4)
        #expect(report.daysInPeriod == 28)
        #expect(report.periods.map(\.people) == [4])
        #expect(report.periods.map(\.percent) == [80])
        #expect(try await cards.refreshed().index.report(minimumGroup: 1).daysInPeriod == 7)
    }

    @Test func theLastOverrideStandsBesideTheMachinesLevel() async throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small(value: 1))
        try cards.write("dispute-1", about: path, Self.dispute)
        try cards.write("dispute-2", about: path, Self.dispute)
        for (number, level) in [(1, "specific"), (2, "fitting")] {
            try cards.write(
                "review-\(number)", about: path,
                #"""
                {"schema": 1, "card": "HASH", "by": "mia", "at": 5, "comment": "Fine.",
                 "overrides": [{"criterion": "E1", "level": "\#(level)", "because": "It is there."}],
                 "answers": [{"dispute": 1, "decision": "accept", "because": "Yes."}]}
                """#)
        }
        let (index, _) = try await cards.refreshed()
        let report = try index.report(minimumGroup: 1)
        #expect(report.overrides.map(\.level) == ["fitting"])
        #expect(report.overrides.map(\.machineLevel) == ["generic"])
        #expect((report.reviews, report.disputes, report.openDisputes) == (2, 2, 1))
        #expect(report.members[0].levels["E1"]?.share == 1.0 / 3)
        #expect(try index.newest(5).map { $0.overrides.map(\.level) } == [["fitting"]])
    }

    @Test func aReviewOfAnotherCardCountsForNothingAndIsToldOf() async throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small())
        try cards.write(
            "review-1", about: path, Self.review.replacing("HASH", with: String(repeating: "ab", count: 32)))
        let report = try await cards.refreshed().index.report(minimumGroup: 1)
        #expect(report.overrides == [])
        #expect(report.problems.count == 1)
        #expect(report.problems[0].hasSuffix("its card is gone, or is not the one it was written about"))
    }

    private static let dispute =
        #"{"schema": 1, "card": "HASH", "by": "ana", "at": 4, "criterion": "E1", "because": "I did."}"#
    private static let review = #"""
        {"schema": 1, "card": "HASH", "by": "mia", "at": 5,
         "overrides": [{"criterion": "E1", "level": "fitting", "because": "It is there."}]}
        """#
}
