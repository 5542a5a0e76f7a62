internal import RapportMarkup
internal import RapportModel

extension ReportPage {
    /// A line for each card; the script puts the talk below it when it is opened.
    func writeCards(to markup: inout Markup) {
        let mark = report.passMark.map { "a score of \($0) %" } ?? "a high score"
        markup.element(
            "p", ["class": "dim"],
            "Open a card for the whole talk, with the words that decided. A pass takes \(mark), nothing that weighs much missing, "
                + "and no incident; so a card may have the score and not pass.")
        // The script takes it away; so it stays wherever the script does not run, for whatever reason.
        markup.element("p", ["id": "still"], "Talks open with a script of this page, which does not run here.")
        writeFilter(to: &markup)
        let all = PageNumbers.counted(report.cards, "card", "cards")
        let shown = cards.count == report.cards ? all : "The newest \(PageNumbers.grouped(cards.count)) of \(all)"
        markup.element("p", ["id": "count", "role": "status"], "\(shown), newest first")
        markup.element("ol", ["class": "cards whole", "id": "list"]) { markup in
            for detail in cards { write(detail.card, to: &markup) }
        }
        markup.element(
            "p", ["class": "paper dim"], "On paper stand the cards that were opened, or those that a filter left.")
        markup.element("p", ["class": "ways"]) { markup in
            markup.element("button", ["type": "button", "id": "more", "hidden": ""])
            markup.add(" ")
            markup.element("a", ["href": "#top"], "Back to the top")
        }
    }

    private func write(_ card: Scorecard, to markup: inout Markup) {
        markup.element("li") { markup in
            markup.element("details") { markup in
                markup.element("summary") { markup in
                    markup.element("time", [:], PageNumbers.date(card.started))
                    markup.element("b", [:], card.trainee)
                    markup.element("span", [:], card.title)
                    let reasons = card.assessment.failReasons.compactMap(\.short)
                    if !reasons.isEmpty { markup.element("small", [:], reasons.joined(separator: "; ")) }
                    markup.element(
                        "em", ["class": card.assessment.passed ? "good" : "bad"],
                        "\(PageNumbers.percent(card.assessment.percent.map(Double.init))) "
                            + (card.assessment.passed ? "passed" : "not passed"))
                }
            }
        }
        markup.fixed("\n")
    }

    private func writeFilter(to markup: inout Markup) {
        let anything = [("", "any")]
        markup.element("form", ["class": "filter", "id": "filter", "hidden": ""]) { markup in
            choice("who", "Person", anything + people.sorted().map { ($0, $0) }, &markup)
            choice("title", "Scenario", anything + titles.sorted().map { ($0, $0) }, &markup)
            choice("result", "Result", anything + results, &markup)
            choice(
                "order", "Order",
                [("new", "newest first"), ("low", "lowest score first"), ("high", "highest score first")], &markup)
            markup.element("label", ["for": "words"], "Words in the talk")
            markup.empty("input", ["id": "words", "type": "search", "autocomplete": "off"])
        }
    }

    private var results: [(String, String)] {
        let always = [(ResultChoice.passed, "passed"), (ResultChoice.notPassed, "not passed")]
        guard !incidents.isEmpty else { return always }
        return always + [(ResultChoice.anyIncident, "with an incident")]
            + incidents.sorted().map { (ResultChoice.incident($0), "incident: \(FailReason.critical($0).short ?? $0)") }
    }

    private func choice(_ id: String, _ title: String, _ options: [(String, String)], _ markup: inout Markup) {
        markup.element("label", ["for": id], title)
        markup.element("select", ["id": id]) { markup in
            for (value, name) in options { markup.element("option", ["value": value], name) }
        }
    }
}
