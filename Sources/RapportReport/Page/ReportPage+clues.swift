internal import RapportMarkup

extension ReportPage {
    func writeClues(to markup: inout Markup) {
        guard report.team != nil else { return writeTooFew("The improvements", to: &markup) }
        guard !report.themes.isEmpty else {
            return markup.element(
                "p", [:], "Nobody has earned a clue yet. Customers tell one when they are asked an open question.")
        }
        markup.element("p", ["class": "dim"]) { markup in
            markup.add(
                "Each wish is scripted, and comes out only where a trainee asks an open question. So one that was seldom found tells of "
                    + "questions that were not asked, and one that nobody found is not here. The least found stand first, sorted "
                    + "by the words in them.")
        }
        markup.element("div", ["class": "themes"]) { markup in
            for theme in report.themes {
                markup.element("div") { markup in
                    markup.element("h3", [:], theme.theme.title)
                    markup.element("ul") { markup in
                        for clue in theme.clues { write(clue, to: &markup) }
                    }
                }
            }
        }
    }

    private func write(_ clue: ThemedClues.Clue, to markup: inout Markup) {
        markup.element("li") { markup in
            markup.add("“\(clue.text)” ")
            markup.element("span", ["class": "dim"]) { markup in
                link(clue.title, to: .scenario(clue.title), &markup)
                markup.add(
                    ", found in \(PageNumbers.grouped(clue.cards)) of "
                        + PageNumbers.counted(clue.ofCards, "talk", "talks"))
            }
        }
    }
}
