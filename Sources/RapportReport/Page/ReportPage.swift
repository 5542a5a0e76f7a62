internal import CHash
internal import Foundation
internal import RapportMarkup
internal import RapportModel

/// The report as one page that needs nothing else: no file beside it, no network, and no script but its own.
public struct ReportPage: Sendable {
    let report: Report
    let cards: [CardDetail]
    /// Those whose cards are shown, and the titles of what they talked about.
    let people: Set<String>
    let titles: Set<String>
    /// The kinds of incidents that these cards have.
    let incidents: Set<String>

    /// Takes a report, and the cards that are shown in full, newest first.
    public init(_ report: Report, cards: [CardDetail]) {
        self.report = report
        self.cards = cards
        people = Set(cards.map(\.card.trainee))
        titles = Set(cards.map(\.card.title))
        incidents = Set(cards.flatMap { $0.card.assessment.critical.map(\.because) })
    }

    /// The page as a file.
    public var text: String {
        StandalonePage(
            title: "The team's practice", style: Self.stamp(PageStyle.text), script: Self.stamp(PageScript.text),
            hasDarkStyle: true
        )
        .text {
            $0.fixed(PageStyle.text)
        } body: { markup in
            markup.element("a", ["class": "skip", "href": "#main"], "Skip to the figures")
            markup.element("header", ["id": "top"]) { writeTitle(to: &$0) }
            markup.element("main", ["id": "main"]) { writeParts(to: &$0) }
            markup.element("footer") { writeNotes(to: &$0) }
        }
    }

    /// What a policy names a script or a style sheet by.
    private static func stamp(_ text: StaticString) -> String {
        let bytes = Array("\(text)".utf8)
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes, bytes.count, &digest)
        return "sha256-" + Data(digest).base64EncodedString()
    }

    private func writeTitle(to markup: inout Markup) {
        markup.element("h1", [:], "The team's practice")
        guard let first = report.firstStarted, let last = report.lastStarted else {
            return markup.element(
                "p", [:], "No card has been submitted yet. What is in the making stays with those who make it.")
        }
        let (from, to) = (PageNumbers.date(first), PageNumbers.date(last))
        markup.element("p", ["class": "dim"]) { markup in
            markup.add(
                "\(PageNumbers.counted(report.cards, "submitted card", "submitted cards")) by "
                    + "\(PageNumbers.counted(report.people, "person", "people")), ")
            markup.element("time", ["datetime": from], from)
            guard from != to else { return }
            markup.add(" to ")
            markup.element("time", ["datetime": to], to)
        }
        markup.element(
            "p", [:],
            "All of this is practice. Customers, firms and wishes are scripted; the trainees' words are their own. Levels are the "
                + "machine's, and what reviewers decided stands beside them.")
        markup.element("nav", ["aria-label": "Parts of the report"]) { markup in
            for (id, title) in parts {
                markup.element("a", ["href": "#\(id)"], title)
                markup.add(" ")
            }
        }
    }

    /// The parts that this report has, in their order.
    private var parts: [(id: String, title: String)] {
        let always = [
            ("people", "People"), ("trend", "Trend"), ("scenarios", "Scenarios"), ("stories", "Word of mouth"),
            ("clues", "Improvements"), ("reviews", "Reviews"),
        ]
        return cards.isEmpty ? always : always + [("cards", "Cards")]
    }

    private func writeParts(to markup: inout Markup) {
        guard report.cards > 0 else { return }
        part("summary", "At a glance", &markup) { writeSummary(to: &$0) }
        part("people", "Who practised, and what they do well", &markup) { writePeople(to: &$0) }
        part("trend", report.daysInPeriod == 7 ? "Week by week" : "Four weeks at a time", &markup) {
            writeTrend(to: &$0)
        }
        part("scenarios", "Scenarios, the lowest score first", &markup) { writeScenarios(to: &$0) }
        part("stories", "What practice customers tell others", &markup) { writeStories(to: &$0) }
        part("clues", "What practice customers would improve", &markup) { writeClues(to: &$0) }
        part("reviews", "Reviews", &markup) { writeReviews(to: &$0) }
        guard !cards.isEmpty else { return }
        part("cards", "Cards", &markup) { writeCards(to: &$0) }
        markup.element("script", ["type": "application/json", "id": "data"]) { $0.addData(PageData(cards).text) }
        markup.element("script") { $0.fixed(PageScript.text) }
    }

    private func part(
        _ id: String, _ title: String, _ markup: inout Markup, _ fill: (inout Markup) -> Void
    ) {
        markup.element("section", ["id": id, "aria-labelledby": "\(id)-title"]) { markup in
            markup.element("h2", ["id": "\(id)-title"], title)
            fill(&markup)
        }
        markup.fixed("\n")
    }

    private func writeNotes(to markup: inout Markup) {
        markup.element(
            "p", [:],
            "Figures over several people are left out where fewer than \(report.minimumGroup) people stand behind them: an "
                + "average over so few tells of one. "
                + (report.leftOut > 0
                    ? "\(PageNumbers.counted(report.leftOut, "figure was", "figures were")) left out here."
                    : "None had to be left out here."))
        markup.element(
            "p", [:],
            "What reviewers decided stands beside the machine's levels and changes no average. How many people "
                + "hear a story is a game's model, not a forecast. The page holds names and words of trainees: treat it as you "
                + "would treat their files.")
        guard !report.problems.isEmpty else { return }
        markup.element("h2", [:], "Files that could not be read")
        markup.element("ul") { markup in
            for problem in report.problems { markup.element("li", [:], problem) }
        }
    }

    /// What stands in place of figures over too few people.
    func writeTooFew(_ what: String, to markup: inout Markup) {
        markup.element(
            "p", ["class": "dim"],
            "\(what) are left out: fewer than \(report.minimumGroup) people stand behind them. --minimum-group sets another number."
        )
    }
}
