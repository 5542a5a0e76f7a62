import RapportReport
import Testing

@testable import RapportTerminal

@Suite struct ReportViewTests {
    private static func report(name: String = "ana") -> Report {
        var report = Report(minimumGroup: 5, cards: 6, people: 5)
        (report.firstStarted, report.lastStarted) = (1_788_257_700, 1_788_344_100)
        report.team = TeamFigures(
            percent: 70.4, passed: 3, standings: Standings(promoters: 4, passives: 1, detractors: 1),
            heard: Standings(promoters: 15, passives: 0, detractors: 1200), distribution: [],
            withIncident: 2,
            incidents: [
                IncidentFigures(because: "Insulted the customer.", cards: 2),
                IncidentFigures(because: "Kept quiet.", cards: 1),
            ])
        var member = MemberFigures(
            name: name, cards: 6, passed: 3, percent: 70.4, best: 90, lastStarted: 1_788_344_100)
        member.incidents = 2
        report.members = [member]
        report.leftOut = 1
        return report
    }

    @Test func thePageSaysWhoAndHowWell() {
        let text = ReportView(style: Style(), width: 80).text(of: Self.report())
        #expect(
            text == """
                The team's practice
                6 cards by 5 people, 2026-09-01 to 2026-09-02

                  Score       ███████░░░ 70 % on average
                  Passed      3 of 6
                  Incidents   2 cards. 2: Insulted the customer. 1: Kept quiet.
                  Customers   4 promoters, 1 passive, 1 detractor (net +50)
                  Heard by    15 from promoters, 0 from passives, 1,200 from detractors

                ── Who practised ───────────────────────────────────────────────────────────────

                                cards  passed  incidents  score   last talk
                  ana               6       3          2   70 %  2026-09-02

                  Left out: 1 figure with fewer than 5 people behind it; an average over so few
                  tells of one. --minimum-group sets another number.

                """)
    }

    @Test func plainPagesAreSentences() {
        let text = ReportView(style: Style(isPlain: true), width: 80).text(of: Self.report())
        #expect(text.contains("ana: cards 6, passed 3, incidents 2, score 70 %, last talk 2026-09-02"))
        #expect(!text.contains("█") && !text.contains("─"))
    }

    @Test func nothingOfACardReachesTheTerminalUnescaped() {
        let text = ReportView(style: Style(), width: 80).text(of: Self.report(name: "\u{1B}[31mana\n\u{202E}"))
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
        #expect(text.contains("␛[31mana"))
    }
}
