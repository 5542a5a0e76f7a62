internal import RapportMarkup

extension ReportPage {
    /// What each criterion asks, the level of all, and how often it was not met at all.
    func writeCriteria(to markup: inout Markup) {
        markup.element("h3", [:], "The criteria")
        markup.element(
            "p", ["class": "dim"],
            "A level of all in the middle may be made of high and low ones; so beside it stands in how many of its cards a "
                + "criterion was at its lowest level, and how many cards did not pass for that, alone or with others.")
        PageTable.scrolling("The criteria", &markup) { markup in
            markup.element("table", ["class": "sortable", "id": "criteria"]) { markup in
                markup.element(
                    "caption", ["class": "unseen"], "The criteria, the level of all and how often each was missed")
                markup.element("thead") { writeCriteriaHeads(to: &$0) }
                markup.element("tbody") { markup in
                    for criterion in report.criteria { writeRow(of: criterion, to: &markup) }
                }
            }
        }
    }

    private func writeCriteriaHeads(to markup: inout Markup) {
        markup.element("tr") { markup in
            for title in ["Criterion", "Asks"] { PageTable.head(title, &markup) }
            PageTable.numberHead("Missing in", first: .highest, &markup, explained: "Cards at the lowest level")
            PageTable.numberHead(
                "Stopped a pass", first: .highest, &markup,
                explained: "Cards that did not pass for this, alone or with others")
            PageTable.numberHead("Level of all", first: .lowest, &markup)
            PageTable.numberHead("Weight", first: .highest, &markup, explained: "How much the rubric makes of it")
            PageTable.numberHead("Cards", first: .lowest, &markup, explained: "Cards to which it applied")
        }
    }

    private func writeRow(of criterion: CriterionFigures, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"], criterion.id)
            markup.element("td", [:], criterion.asks)
            writeMissing(in: criterion, to: &markup)
            let stopped = criterion.misses.map { Double($0.stoppedPasses) }
            PageTable.number(stopped.map { PageNumbers.grouped(Int($0)) } ?? "·", stopped, &markup)
            writeLevel(criterion.mean?.share, to: &markup)
            PageTable.number(PageNumbers.grouped(criterion.weight), Double(criterion.weight), &markup)
            let cards = criterion.mean.map { Double($0.cards) }
            PageTable.number(cards.map { PageNumbers.grouped(Int($0)) } ?? "·", cards, &markup)
        }
    }

    /// A share on a ground that is as warm at 40 % missing as a level is at the bottom.
    private func writeMissing(in criterion: CriterionFigures, to markup: inout Markup) {
        guard let misses = criterion.misses, let mean = criterion.mean else {
            return PageTable.number("·", nil, &markup)
        }
        let percent = Int((Double(misses.cards) / Double(max(mean.cards, 1)) * 100).rounded())
        let warmth = 4 - min(percent / 10, 4)
        markup.element("td", ["class": "number h\(warmth)", "data-v": "\(percent)"], "\(percent) %")
    }
}
