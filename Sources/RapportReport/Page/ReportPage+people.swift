internal import RapportMarkup

extension ReportPage {
    func writePeople(to markup: inout Markup) {
        guard !report.members.isEmpty else {
            markup.element("p", ["class": "dim"], "What is of one person was left out of this page.")
            return writeCriteria(to: &markup)
        }
        markup.element("p", ["class": "dim"]) { markup in
            markup.add(
                "How far up its levels each criterion stands, 100 being the best level at every card. Press a heading to sort."
            )
        }
        PageTable.scrolling("People and criteria", &markup) { markup in
            markup.element("table", ["class": "heat sortable", "id": "heat"]) { markup in
                markup.element("caption", ["class": "unseen"], "People and criteria: levels from 0 to 100")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        PageTable.head("Name", &markup)
                        for title in ["Cards", "Passed", "Score"] { PageTable.head(title, &markup, isNumber: true) }
                        markup.element("th", ["scope": "col", "class": "plain"], "Last scores")
                        for criterion in report.criteria {
                            PageTable.head(criterion.id, &markup, isNumber: true, explained: criterion.asks)
                        }
                    }
                }
                markup.element("tbody") { markup in
                    for member in report.members { writeRow(of: member, to: &markup) }
                }
                markup.element("tfoot") { writeTeamRow(to: &$0) }
            }
        }
        writeCriteria(to: &markup)
    }

    private func writeRow(of member: MemberFigures, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"], member.name)
            PageTable.number(PageNumbers.grouped(member.cards), Double(member.cards), &markup)
            PageTable.number(PageNumbers.grouped(member.passed), Double(member.passed), &markup)
            PageTable.number(PageNumbers.percent(member.percent), member.percent, &markup)
            markup.element("td") { writeSparkline(member.recent, to: &$0) }
            for criterion in report.criteria { writeLevel(member.levels[criterion.id]?.share, to: &markup) }
        }
        markup.fixed("\n")
    }

    private func writeTeamRow(to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"], "All")
            PageTable.number(PageNumbers.grouped(report.cards), nil, &markup)
            PageTable.number(report.team.map { PageNumbers.grouped($0.passed) } ?? "·", nil, &markup)
            PageTable.number(PageNumbers.percent(report.team?.percent), nil, &markup)
            markup.element("td")
            for criterion in report.criteria { writeLevel(criterion.mean?.share, to: &markup) }
        }
    }

    /// A level as a number on a ground of its own; the number says all, the ground helps to find it.
    private func writeLevel(_ share: Double?, to markup: inout Markup) {
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
            markup.empty("line", ["class": "grid", "x1": "0", "x2": "80", "y1": "7", "y2": "7"])
            markup.empty("polyline", ["points": points.joined(separator: " ")])
            markup.empty("circle", ["cx": scores.count > 1 ? "78" : "2", "cy": "\(22 - last / 5)", "r": "2"])
        }
    }

    /// What each criterion asks, with the level of all.
    private func writeCriteria(to markup: inout Markup) {
        markup.element("h3", [:], "The criteria")
        markup.element("table", ["class": "sortable"]) { markup in
            markup.element("caption", ["class": "unseen"], "The criteria and the level of all")
            markup.element("thead") { markup in
                markup.element("tr") { markup in
                    for title in ["Criterion", "Asks"] { PageTable.head(title, &markup) }
                    PageTable.head("Level of all", &markup, isNumber: true)
                }
            }
            markup.element("tbody") { markup in
                for criterion in report.criteria {
                    markup.element("tr") { markup in
                        markup.element("th", ["scope": "row"], criterion.id)
                        markup.element("td", [:], criterion.asks)
                        writeLevel(criterion.mean?.share, to: &markup)
                    }
                }
            }
        }
    }
}

/// Parts of tables that a script can sort.
enum PageTable {
    /// A table that scrolls by itself where the window is narrow, with keys too.
    static func scrolling(_ label: String, _ markup: inout Markup, _ fill: (inout Markup) -> Void) {
        markup.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": label], fill)
    }

    /// A heading that sorts.
    static func head(_ title: String, _ markup: inout Markup, isNumber: Bool = false, explained: String = "") {
        let look = isNumber ? "number" : "words"
        markup.element("th", ["scope": "col", "class": look]) { markup in
            guard !explained.isEmpty else { return markup.element("button", ["type": "button"], title) }
            markup.element("button", ["type": "button", "title": explained], title)
        }
    }

    /// A number to sort by, as it is read.
    static func number(_ text: String, _ value: Double?, _ markup: inout Markup) {
        guard let value else { return markup.element("td", ["class": "number"], text) }
        markup.element("td", ["class": "number", "data-v": "\(value)"], text)
    }
}
