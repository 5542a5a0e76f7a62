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
