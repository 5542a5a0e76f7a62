internal import RapportMarkup

extension ReportPage {
    func writeTrend(to markup: inout Markup) {
        // A chart of more weeks than these is a smear; the table below has all.
        let weeks = Array(report.periods.suffix(104))
        let scored = weeks.enumerated().compactMap { place, week in week.percent.map { (place, $0) } }
        if scored.isEmpty {
            writeTooFew(
                report.daysInPeriod == 7 ? "The scores of single weeks" : "The scores of four weeks", to: &markup)
        } else {
            writeChart(of: weeks, scored, to: &markup)
        }
        markup.element("details", ["class": "table"]) { markup in
            markup.element("summary", [:], "The same as a table")
            writeTable(of: report.periods, to: &markup)
        }
    }

    private var period: String { report.daysInPeriod == 7 ? "week" : "four weeks" }

    /// What the line, the dots and the bars are, before they are seen.
    private func writeLegend(most: Int, to markup: inout Markup) {
        let least = report.minimumGroup > 1 ? " in which at least \(report.minimumGroup) people practised" : ""
        markup.element(
            "p", ["class": "dim"],
            "The line is the score on average, with a dot for each \(period == "week" ? "week" : "four weeks")\(least). The "
                + "bars are the cards; the highest stands for \(PageNumbers.grouped(most)).")
    }

    private func writeChart(of weeks: [PeriodFigures], _ scored: [(Int, Double)], to markup: inout Markup) {
        let label =
            "Score on average by \(period): "
            + scored.map { "\(PageNumbers.date(weeks[$0.0].start)) \(PageNumbers.percent($0.1))" }
            .joined(separator: ", ")
        let step = 640.0 / Double(max(weeks.count, 1))
        let most = max(weeks.map(\.cards).max() ?? 1, 1)
        writeLegend(most: most, to: &markup)
        func x(_ place: Int) -> Int { 50 + Int(((Double(place) + 0.5) * step).rounded()) }
        func y(_ percent: Double) -> Int { 170 - Int((percent * 1.5).rounded()) }
        PageTable.scrolling("Score on average by \(period), a chart", &markup) { markup in
            markup.element("svg", ["class": "chart", "viewBox": "0 0 720 210", "role": "img", "aria-label": label]) {
                markup in
                for mark in [0.0, 25, 50, 75, 100] {
                    markup.empty(
                        "line",
                        ["class": "grid", "x1": "50", "x2": "690", "y1": "\(y(mark))", "y2": "\(y(mark))"])
                    markup.element("text", ["x": "42", "y": "\(y(mark) + 4)", "class": "end dim"], "\(Int(mark)) %")
                }
                for (place, week) in weeks.enumerated() {
                    let height = Chart.scaled(week.cards, most: most, to: 40)
                    let width = max(Int(step * 0.7), 1)
                    markup.empty(
                        "rect",
                        [
                            "class": "faint", "x": "\(x(place) - width / 2)", "y": "\(170 - height)",
                            "width": "\(width)", "height": "\(height)",
                        ])
                }
                markup.empty("polyline", ["points": scored.map { "\(x($0.0)),\(y($0.1))" }.joined(separator: " ")])
                for (place, percent) in scored {
                    markup.empty("circle", ["cx": "\(x(place))", "cy": "\(y(percent))", "r": "3"])
                }
                let shownEvery = max((weeks.count + 7) / 8, 1)
                for (place, week) in weeks.enumerated() where place % shownEvery == shownEvery / 2 {
                    markup.element(
                        "text", ["x": "\(x(place))", "y": "192", "class": "middle dim"], PageNumbers.date(week.start))
                }
            }
        }
    }

    private func writeTable(of weeks: [PeriodFigures], to markup: inout Markup) {
        markup.element("table", ["class": "sortable"]) { markup in
            markup.element("caption", ["class": "unseen"], "Cards, people and score by \(period)")
            markup.element("thead") { markup in
                markup.element("tr") { markup in
                    PageTable.head(report.daysInPeriod == 7 ? "Week from" : "Four weeks from", &markup)
                    for title in ["Cards", "People"] { PageTable.numberHead(title, first: .highest, &markup) }
                    PageTable.numberHead("Score", first: .lowest, &markup)
                }
            }
            markup.element("tbody") { markup in
                for week in weeks {
                    markup.element("tr") { markup in
                        markup.element("th", ["scope": "row"], PageNumbers.date(week.start))
                        PageTable.number(PageNumbers.grouped(week.cards), Double(week.cards), &markup)
                        PageTable.number(PageNumbers.grouped(week.people), Double(week.people), &markup)
                        PageTable.number(
                            week.people < report.minimumGroup ? "left out" : PageNumbers.percent(week.percent),
                            week.percent, &markup)
                    }
                }
            }
        }
    }
}
