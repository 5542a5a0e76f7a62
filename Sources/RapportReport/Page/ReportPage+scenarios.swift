internal import RapportMarkup

extension ReportPage {
    func writeScenarios(to markup: inout Markup) {
        PageTable.scrolling("Scenarios", &markup) { markup in
            markup.element("table", ["class": "sortable"]) { markup in
                markup.element("caption", ["class": "unseen"], "Scenarios: cards, people, passes, scores and answers")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        PageTable.head("Scenario", &markup)
                        for title in ["Cards", "People", "Passed", "Score", "Answer of 10"] {
                            PageTable.head(title, &markup, isNumber: true)
                        }
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
                markup.add(scenario.title)
                markup.add(" ")
                markup.element("code", ["class": "dim"], scenario.id)
            }
            PageTable.number(PageNumbers.grouped(scenario.cards), Double(scenario.cards), &markup)
            PageTable.number(PageNumbers.grouped(scenario.people), Double(scenario.people), &markup)
            guard scenario.people >= report.minimumGroup else {
                return markup.element("td", ["colspan": "3", "class": "dim"], "left out, too few people")
            }
            PageTable.number(PageNumbers.share(scenario.passShare), scenario.passShare, &markup)
            PageTable.number(PageNumbers.percent(scenario.percent), scenario.percent, &markup)
            PageTable.number(PageNumbers.oneDecimal(scenario.answer), scenario.answer, &markup)
        }
        markup.fixed("\n")
    }

    private func writeMoments(to markup: inout Markup) {
        markup.element("h3", [:], "Moments after which customers felt worse")
        guard !report.moments.isEmpty else {
            return markup.element(
                "p", ["class": "dim"],
                "None that at least \(report.minimumGroup) people came through made customers feel worse on average.")
        }
        PageTable.scrolling("Moments after which customers felt worse", &markup) { markup in
            markup.element("table", ["class": "sortable"]) { markup in
                markup.element("caption", ["class": "unseen"], "Moments after which customers felt worse on average")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        for title in ["Scenario", "Moment"] { PageTable.head(title, &markup) }
                        for title in ["Replies", "Felt worse", "Change"] {
                            PageTable.head(title, &markup, isNumber: true)
                        }
                    }
                }
                markup.element("tbody") { markup in
                    for moment in report.moments { writeRow(of: moment, to: &markup) }
                }
            }
        }
        markup.element(
            "p", ["class": "dim"],
            "The change is that of mood, patience and trust together, each from 0 to 100, from before the reply to after it."
        )
    }

    private func writeRow(of moment: HardMoment, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"], moment.title)
            markup.element("td", [:], moment.beat.replacing("_", with: " "))
            PageTable.number(PageNumbers.grouped(moment.replies), Double(moment.replies), &markup)
            PageTable.number(PageNumbers.share(moment.worseShare), moment.worseShare, &markup)
            PageTable.number(PageNumbers.signed(Int(moment.change.rounded())), moment.change, &markup)
        }
    }
}
