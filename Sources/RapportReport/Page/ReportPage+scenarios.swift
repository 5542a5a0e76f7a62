internal import RapportMarkup

extension ReportPage {
    func writeScenarios(to markup: inout Markup) {
        PageTable.scrolling("Scenarios", &markup) { markup in
            markup.element("table", ["class": "sortable"]) { markup in
                markup.element("caption", ["class": "unseen"], "Scenarios: cards, people, passes, scores and answers")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        PageTable.head("Scenario", &markup)
                        for title in ["Score", "Passed", "Answer of 10"] {
                            PageTable.numberHead(title, first: .lowest, &markup)
                        }
                        for title in ["Cards", "People"] { PageTable.numberHead(title, first: .highest, &markup) }
                    }
                }
                markup.element("tbody") { markup in
                    for scenario in report.scenarios { writeRow(of: scenario, to: &markup) }
                }
            }
        }
        writeMoments(to: &markup)
    }

    private func writeRow(of scenario: ScenarioFigures, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row", "class": "words"]) { markup in
                link(scenario.title, to: .scenario(scenario.title), &markup)
                markup.add(" ")
                markup.element("code", ["class": "dim"], scenario.id)
            }
            if scenario.people >= report.minimumGroup {
                PageTable.number(PageNumbers.percent(scenario.percent), scenario.percent, &markup)
                PageTable.number(PageNumbers.share(scenario.passShare), scenario.passShare, &markup)
                PageTable.number(PageNumbers.oneDecimal(scenario.answer), scenario.answer, &markup)
            } else {
                for _ in 0..<3 { markup.element("td", ["class": "dim number"], "left out") }
            }
            PageTable.number(PageNumbers.grouped(scenario.cards), Double(scenario.cards), &markup)
            PageTable.number(PageNumbers.grouped(scenario.people), Double(scenario.people), &markup)
        }
        markup.fixed("\n")
    }
}
