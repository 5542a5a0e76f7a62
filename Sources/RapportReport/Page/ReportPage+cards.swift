internal import RapportMarkup
internal import RapportModel

extension ReportPage {
    /// A line for each card; the script puts the talk below it when it is opened.
    func writeCards(to markup: inout Markup) {
        let isAll = cards.count == report.cards
        markup.element(
            "p", ["class": "dim"],
            (isAll ? "All cards, newest first." : "The newest \(PageNumbers.grouped(cards.count)) cards, newest first.")
                + " Open one for the whole talk, with the words that decided.")
        // The script takes it away; so it stays wherever the script does not run, for whatever reason.
        markup.element("p", ["id": "still"], "Talks open with a script of this page, which does not run here.")
        writeFilter(to: &markup)
        markup.element("ol", ["class": "cards", "id": "list"]) { markup in
            for detail in cards { write(detail.card, to: &markup) }
        }
    }

    private func write(_ card: Scorecard, to markup: inout Markup) {
        markup.element("li") { markup in
            markup.element("details") { markup in
                markup.element("summary") { markup in
                    markup.element("time", [:], PageNumbers.date(card.started))
                    markup.element("b", [:], card.trainee)
                    markup.element("span", [:], card.title)
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
        markup.element("form", ["class": "filter", "id": "filter", "hidden": ""]) { markup in
            choice("who", "Person", Set(cards.map(\.card.trainee)), &markup)
            choice("title", "Scenario", Set(cards.map(\.card.title)), &markup)
            markup.element("label", ["for": "result"], "Result")
            markup.element("select", ["id": "result"]) { markup in
                for (value, name) in [("", "any"), ("1", "passed"), ("0", "not passed")] {
                    markup.element("option", ["value": value], name)
                }
            }
            markup.element("label", ["for": "order"], "Order")
            markup.element("select", ["id": "order"]) { markup in
                for (value, name) in [
                    ("new", "newest first"), ("low", "lowest score first"), ("high", "highest score first"),
                ] {
                    markup.element("option", ["value": value], name)
                }
            }
            markup.element("label", ["for": "words"], "Words in the talk")
            markup.empty("input", ["id": "words", "type": "search", "autocomplete": "off"])
            markup.element("p", ["id": "count", "role": "status"])
        }
    }

    private func choice(_ id: String, _ title: String, _ names: Set<String>, _ markup: inout Markup) {
        markup.element("label", ["for": id], title)
        markup.element("select", ["id": id]) { markup in
            markup.element("option", ["value": ""], "any")
            for name in names.sorted() { markup.element("option", ["value": name], name) }
        }
    }
}
