import Foundation
import RapportModel
import RapportTestSupport
import Testing

@testable import RapportReport

@Suite struct ReportPageTests {
    private static func report() -> Report {
        var report = Report(minimumGroup: 5, cards: 1, people: 1)
        (report.firstStarted, report.lastStarted) = (1_788_257_700, 1_788_257_700)
        return report
    }

    private static func page(_ card: Scorecard, overrides: [Override] = []) -> String {
        ReportPage(report(), cards: [CardDetail(id: "ana/one", card: card, overrides: overrides)]).text
    }

    @Test func nothingIsFetchedAndNothingRunsButTheScriptThatIsNamed() throws {
        let page = Self.page(.small())
        #expect(page.contains("default-src &#39;none&#39;"))
        #expect(page.contains("script-src &#39;sha256-"))
        #expect(!page.contains("unsafe-inline"))
        #expect(!page.contains("http:") || !page.contains("src="))
        #expect(page.firstRange(of: #/\s(src|onclick|onload)=/#) == nil)
    }

    @Test func noTextOfACardIsTakenForMarkup() {
        let evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \u{202E}\u{1B}[31m"
        let page = Self.page(
            .small(trainee: evil, title: evil, reply: evil, clue: evil, headline: evil),
            overrides: [
                Override(
                    trainee: evil, card: evil, title: evil, criterion: "E1", machineLevel: "generic", level: evil,
                    because: evil, by: evil)
            ])
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("<img"))
        #expect(!page.contains("\u{202E}") && !page.contains("\u{1B}"))
        #expect(page.components(separatedBy: "</script>").count == 3)
    }

    @Test func aTextThatManyCardsSayStandsOnceInThePage() {
        let details = (0..<50).map { number in
            CardDetail(id: "ana/\(number)", card: .small(started: 1_788_257_700 + number), overrides: [])
        }
        let page = ReportPage(Self.report(), cards: details).text
        #expect(page.components(separatedBy: "That will do.").count == 2)
        #expect(page.components(separatedBy: "Names the feeling.").count == 2)
    }

    @Test func marksAreCountedInUnitsOfTheShownText() throws {
        let card = Scorecard.small(reply: "I’m so sorry 🎸. What happened?")
        let turn = try #require(card.transcript.turns.first)
        let reply = ShownReply(turn)
        #expect(reply.marks == [.init(start: 0, end: 12, shows: ["apologise"])])
        #expect(reply.place(of: "What happened") == 17..<30)
        #expect(reply.place(of: "never said") == nil)
    }

    @Test func aMarkEndsWhereItsWordsDo() {
        var turn = Scorecard.small(reply: "What a joy! Well.").transcript.turns[0]
        turn.reading = Reading(moves: [
            FoundMove(move: "celebrate", evidence: Evidence(start: 0, end: 12, words: "What a joy! "), confidence: 1)
        ])
        #expect(ShownReply(turn).marks == [.init(start: 0, end: 11, shows: ["celebrate"])])
    }

    @Test func whereMovesOverlapEachPartSaysAllThatItShows() {
        var turn = Scorecard.small(reply: "abcdefghijklmnop").transcript.turns[0]
        turn.reading = Reading(moves: [
            FoundMove(move: "ask_open", evidence: Evidence(start: 0, end: 6, words: "abcdef"), confidence: 1),
            FoundMove(move: "restate", evidence: Evidence(start: 4, end: 8, words: "efgh"), confidence: 1),
        ])
        #expect(
            ShownReply(turn).marks == [
                .init(start: 0, end: 4, shows: ["ask open"]), .init(start: 4, end: 6, shows: ["ask open", "restate"]),
                .init(start: 6, end: 8, shows: ["restate"]),
            ])
    }

    @Test func anIncidentStandsAtTheTopAtItsPersonOnItsCardAndInTheFilter() {
        var report = Self.report()
        var ana = MemberFigures(name: "ana", cards: 1, passed: 0, percent: 78, best: 78, lastStarted: 1_788_257_700)
        ana.incidents = 1
        report.members = [ana]
        report.team = TeamFigures(
            percent: 78, passed: 0, standings: Standings(promoters: 1, passives: 0, detractors: 0),
            heard: Standings(promoters: 3, passives: 0, detractors: 0), distribution: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
            withIncident: 1, incidents: [IncidentFigures(because: "Insulted the customer.", cards: 1)])
        let card = Scorecard.small(percent: 78, value: 0, incident: "Insulted the customer.")
        let page = ReportPage(report, cards: [CardDetail(id: "ana/one", card: card, overrides: [])]).text
        #expect(page.contains("<dt>Cards with an incident</dt><dd>1</dd>"))
        #expect(page.contains("data-result=\"!Insulted the customer.\">Insulted the customer.</a> <b>1</b>"))
        #expect(page.contains("<a href=\"#cards\" data-who=\"ana\">ana</a>"))
        #expect(page.contains("<option value=\"!Insulted the customer.\">incident: Insulted the customer</option>"))
        #expect(page.contains("<small>Insulted the customer; E1 missing</small><em class=\"bad\">78 % not passed</em>"))
    }

    @Test func aCriterionWithHighAndLowLevelsSaysHowOftenItWasMissing() {
        var report = Self.report()
        report.criteria = [
            CriterionFigures(
                id: "R1", asks: "Did you find out?", group: "resolution", weight: 10, people: 5,
                mean: LevelMean(share: 0.6, cards: 362), misses: .init(cards: 145, stoppedPasses: 120))
        ]
        let page = ReportPage(report, cards: []).text
        #expect(page.contains("data-v=\"40\">40 %</td><td class=\"number\" data-v=\"120\">120</td>"))
        #expect(page.contains("data-v=\"10\">10</td><td class=\"number\" data-v=\"362\">362</td>"))
    }

    @Test func aNameThatHasNoCardOnThePageLeadsNowhere() {
        var report = Self.report()
        report.members = [
            MemberFigures(name: "bo", cards: 1, passed: 1, percent: 80, best: 80, lastStarted: 1_788_257_700)
        ]
        let page = ReportPage(report, cards: [CardDetail(id: "ana/one", card: .small(), overrides: [])]).text
        #expect(page.contains("<th scope=\"row\">bo</th>"))
    }

    @Test func aHardMomentIsToldByTheCustomersLineAndTheHardestReply() {
        var report = Self.report()
        report.moments = [
            HardMoment(
                scenario: "late-parcel", title: "The late parcel", beat: "opening", replies: 9, people: 5, change: -7,
                worseShare: 0.5)
        ]
        let cards = [(-5, "Well."), (-40, "Calm down.")].enumerated().map { number, card in
            CardDetail(id: "ana/card-\(number)", card: .small(reply: card.1, change: card.0), overrides: [])
        }
        let page = ReportPage(report, cards: cards).text
        #expect(page.contains("“Where is it?”"))
        #expect(page.contains("<a href=\"#cards\" data-words=\"card-1\">“Calm down.”</a>"))
        #expect(ReportPage(report, cards: []).text.contains(">opening</td>"))
    }

    @Test func aScenariosOwnHarmfulMoveIsKnownBeforeItDoesHarm() {
        var card = Scorecard.small()
        card.harmful = ["mock_the_bear"]
        let detail = CardDetail(id: "ana/card-1", card: card, overrides: [])
        #expect(HarmfulMoves([detail]).shown.contains("mock the bear"))
        #expect(HarmfulMoves([detail]).shown.contains("false claim"))
        #expect(!HarmfulMoves([]).shown.contains("mock the bear"))
    }

    @Test(arguments: [(0, "0"), (31, "V"), (32, "W1"), (1023, "_V"), (1024, "WW1")])
    func numbersAreShortWords(number: Int, word: String) {
        var result = ""
        PackedNumbers.write(number, to: &result)
        #expect(result == word)
    }

    @Test func whatWasLeftOutIsSaidInItsPlace() {
        let page = Self.page(.small())
        #expect(page.contains("The team&#39;s figures are left out: fewer than 5 people stand behind them."))
        #expect(page.contains("The stories are left out"))
    }

    @Test func withoutCardsThePageHasNoScript() {
        let page = ReportPage(Self.report().withoutPeople, cards: []).text
        #expect(page.contains("What is of one person was left out of this page."))
        #expect(!page.contains("<script"))
    }

    @Test func anEmptyFolderIsAPageThatSaysSo() {
        let page = ReportPage(Report(minimumGroup: 5, cards: 0, people: 0), cards: []).text
        #expect(page.contains("No card has been submitted yet."))
    }

    @Test(arguments: [
        ("Do not let people wait for an hour.", Theme.waiting), ("Refund the fee.", .money), ("More cats.", .other),
    ])
    func aWishBelongsToTheThemeOfItsWords(text: String, theme: Theme) {
        #expect(Theme(of: text) == theme)
    }
}
