internal import RapportMarkup

extension ReportPage {
    func writePeople(to markup: inout Markup) {
        guard !report.members.isEmpty else {
            markup.element("p", ["class": "dim"], "What is of one person was left out of this page.")
            return writeCriteria(to: &markup)
        }
        writeLegend(to: &markup)
        PageTable.scrolling("People and criteria", &markup) { markup in
            markup.element("table", ["class": "heat sortable", "id": "heat"]) { markup in
                markup.element("caption", ["class": "unseen"], "People and criteria: levels from 0 to 100")
                markup.element("thead") { writeHeads(to: &$0) }
                markup.element("tbody") { markup in
                    for member in report.members { writeRow(of: member, to: &markup) }
                }
                markup.element("tfoot") { writeTeamRow(to: &$0) }
            }
        }
        writeCriteria(to: &markup)
    }

    private func writeLegend(to markup: inout Markup) {
        let line = report.passMark.map { ", and the grey line is the \($0) % that a pass takes" } ?? ""
        markup.element(
            "p", ["class": "dim"],
            "First 10 and last 10: the score on average of that many cards, or of as many as stand in brackets. Last scores: up to "
                + "20, the oldest on the left\(line). Each criterion: how far up its levels a person stands, 100 being the best "
                + "level at every card. People without a card do not appear. Press a heading to sort, and a name for that "
                + "person's cards.")
    }

    private func writeHeads(to markup: inout Markup) {
        markup.element("tr") { markup in
            PageTable.head("Name", &markup)
            for title in ["Score", "Passed"] { PageTable.numberHead(title, first: .lowest, &markup) }
            PageTable.numberHead(
                "Incidents", first: .highest, &markup,
                explained: "Cards with something that fails a talk whatever its score")
            for title in ["First 10", "Last 10"] { PageTable.numberHead(title, first: .lowest, &markup) }
            markup.element("th", ["scope": "col", "class": "plain"], "Last scores")
            PageTable.head("Last card", &markup)
            PageTable.numberHead("Cards", first: .lowest, &markup)
            for criterion in report.criteria {
                PageTable.numberHead(criterion.id, first: .lowest, &markup, explained: criterion.asks)
            }
        }
    }

    private func writeRow(of member: MemberFigures, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"]) { link(member.name, to: .person(member.name), &$0) }
            PageTable.number(PageNumbers.percent(member.percent), member.percent, &markup)
            let passed = Double(member.passed) / Double(max(member.cards, 1))
            PageTable.number(PageNumbers.share(passed), passed, &markup)
            PageTable.number(PageNumbers.grouped(member.incidents), Double(member.incidents), &markup)
            write(member.change?.first, of: member.change, to: &markup)
            write(member.change?.last, of: member.change, to: &markup)
            markup.element("td") { writeSparkline(member.recent, to: &$0) }
            markup.element("td", ["class": "day"], PageNumbers.date(member.lastStarted))
            PageTable.number(PageNumbers.grouped(member.cards), Double(member.cards), &markup)
            for criterion in report.criteria { writeLevel(member.levels[criterion.id]?.share, to: &markup) }
        }
        markup.fixed("\n")
    }

    /// The first or the last scores on average; the count where they are fewer than the heading says.
    private func write(_ percent: Double?, of change: ScoreChange?, to markup: inout Markup) {
        let count = change.map { $0.cards < 10 ? " (\($0.cards))" : "" } ?? ""
        PageTable.number(PageNumbers.percent(percent) + count, percent, &markup)
    }

    private func writeTeamRow(to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"], "All")
            PageTable.number(PageNumbers.percent(report.team?.percent), nil, &markup)
            let passed = report.team.map { Double($0.passed) / Double(max(report.cards, 1)) }
            PageTable.number(PageNumbers.share(passed), nil, &markup)
            PageTable.number(report.team.map { PageNumbers.grouped($0.withIncident) } ?? "·", nil, &markup)
            for _ in 0..<4 { markup.element("td") }
            PageTable.number(PageNumbers.grouped(report.cards), nil, &markup)
            for criterion in report.criteria { writeLevel(criterion.mean?.share, to: &markup) }
        }
    }

    /// A level as a number on a ground of its own; the number says all, the ground helps to find it.
    func writeLevel(_ share: Double?, to markup: inout Markup) {
        guard let share else { return markup.element("td", ["class": "number"], "·") }
        let level = Int((share * 100).rounded())
        markup.element("td", ["class": "number h\(min(level / 20, 4))", "data-v": "\(level)"], "\(level)")
    }

    private func writeSparkline(_ scores: [Int], to markup: inout Markup) {
        guard let last = scores.last else { return markup.add("·") }
        let step = scores.count > 1 ? 76.0 / Double(scores.count - 1) : 0
        let points = scores.enumerated().map { place, score in
            "\(2 + Int((Double(place) * step).rounded())),\(22 - score / 5)"
        }
        let label = "The last scores: \(scores.map(String.init).joined(separator: ", ")) %"
        markup.element("svg", ["class": "spark", "viewBox": "0 0 80 24", "role": "img", "aria-label": label]) {
            markup in
            if let mark = report.passMark {
                let y = "\(22 - mark / 5)"
                markup.empty("line", ["class": "grid", "x1": "0", "x2": "80", "y1": y, "y2": y])
            }
            markup.empty("polyline", ["points": points.joined(separator: " ")])
            markup.empty("circle", ["cx": scores.count > 1 ? "78" : "2", "cy": "\(22 - last / 5)", "r": "2"])
        }
    }
}
