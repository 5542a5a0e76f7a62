internal import RapportMarkup

extension ReportPage {
    func writeSummary(to markup: inout Markup) {
        guard let team = report.team else { return writeTooFew("The team's figures", to: &markup) }
        markup.element("dl", ["class": "tiles"]) { markup in
            tile("Score on average", PageNumbers.percent(team.percent), &markup)
            tile("Passed", PageNumbers.share(Double(team.passed) / Double(max(report.cards, 1))), &markup)
            tile("Cards with an incident", PageNumbers.grouped(team.withIncident), &markup)
            tile("Promoters less detractors", team.standings.net.map(PageNumbers.signed) ?? "·", &markup)
        }
        writeIncidents(team, to: &markup)
        markup.element("div", ["class": "pair"]) { markup in
            writeDistribution(team, to: &markup)
            writeStandings(team.standings, to: &markup)
        }
    }

    private func tile(_ name: String, _ value: String, _ markup: inout Markup) {
        markup.element("div") { markup in
            markup.element("dt", [:], name)
            markup.element("dd", [:], value)
        }
    }

    private func writeIncidents(_ team: TeamFigures, to markup: inout Markup) {
        markup.element("h3", [:], "Incidents")
        guard team.withIncident > 0 else {
            return markup.element("p", [:], "None: no card has anything that fails a talk whatever its score.")
        }
        markup.element("p", ["class": "dim"], "What fails a talk whatever its score, and on how many cards it is.")
        markup.element("ul", ["class": "incidents"]) { markup in
            for incident in team.incidents {
                markup.element("li") { markup in
                    let isShown = incidents.contains(incident.because)
                    if isShown {
                        link(incident.because, to: .result(ResultChoice.incident(incident.because)), &markup)
                    } else {
                        markup.add(incident.because)
                    }
                    markup.add(" ")
                    markup.element("b", [:], PageNumbers.grouped(incident.cards))
                }
            }
        }
    }

    private func writeDistribution(_ team: TeamFigures, to markup: inout Markup) {
        let most = max(team.distribution.max() ?? 0, 1)
        let words = team.distribution.enumerated().map { place, count in
            "\(Self.tenth(place)): \(PageNumbers.counted(count, "card", "cards"))"
        }
        markup.element("figure") { markup in
            markup.element("figcaption", [:], "Cards by score, in tenths")
            let label = "Cards by score. " + words.joined(separator: "; ")
            markup.element("svg", ["viewBox": "0 0 362 150", "role": "img", "aria-label": label]) { markup in
                for (place, count) in team.distribution.enumerated() {
                    let height = Chart.scaled(count, most: most, to: 105)
                    let x = place * 36
                    markup.empty(
                        "rect",
                        [
                            "class": "bar", "x": "\(x + 3)", "y": "\(125 - height)", "width": "30",
                            "height": "\(height)", "rx": "2",
                        ])
                    if count > 0 {
                        markup.element(
                            "text", ["x": "\(x + 18)", "y": "\(120 - height)", "class": "middle"],
                            PageNumbers.grouped(count))
                    }
                    markup.element("text", ["x": "\(x + 18)", "y": "142", "class": "middle dim"], "\(place * 10)")
                }
                writePassMark(over: team.distribution, most: most, to: &markup)
            }
        }
    }

    /// A line where scores begin to be enough for a pass.
    private func writePassMark(over distribution: [Int], most: Int, to markup: inout Markup) {
        guard let mark = report.passMark else { return }
        let place = min(mark / 10, 9)
        let count = distribution.indices.contains(place) ? distribution[place] : 0
        let end = "\(104 - Chart.scaled(count, most: most, to: 100))"
        let x = "\(mark * 36 / 10)"
        markup.empty("line", ["class": "pass", "x1": x, "x2": x, "y1": "4", "y2": end])
        markup.element("text", ["x": "\(mark * 36 / 10 - 4)", "y": "12", "class": "end dim"], "a pass takes \(mark) %")
    }

    /// `70 to 79 %`.
    private static func tenth(_ place: Int) -> String { "\(place * 10) to \(place == 9 ? 100 : place * 10 + 9) %" }

    private func writeStandings(_ standings: Standings, to markup: inout Markup) {
        let counts = [
            ("promoters", standings.promoters, "good"), ("passives", standings.passives, "middling"),
            ("detractors", standings.detractors, "bad"),
        ]
        let words = counts.map { "\(PageNumbers.grouped($0.1)) \($0.0)" }.joined(separator: ", ")
        markup.element("figure") { markup in
            markup.element("figcaption", [:], "How likely practice customers are to recommend the firm: \(words)")
            markup.element("svg", ["viewBox": "0 0 360 60", "role": "img", "aria-label": words]) { markup in
                var x = 0
                for (_, count, look) in counts {
                    let width = Chart.scaled(count, most: max(standings.total, 1), to: 360)
                    let box = ["x": "\(x)", "y": "8", "width": "\(width)", "height": "26"] as Markup.Attributes
                    markup.element("g", ["class": look]) { $0.empty("rect", box) }
                    if width > 34 {
                        markup.element(
                            "text", ["x": "\(x + width / 2)", "y": "52", "class": "middle"],
                            PageNumbers.percent(Double(count) / Double(max(standings.total, 1)) * 100))
                    }
                    x += width
                }
            }
            markup.element("p", ["class": "dim"]) { markup in
                markup.add(
                    "From left: promoters (9 and 10), passives (7 and 8), detractors (0 to 6). The answer follows from how the "
                        + "talk ended, and within that from the customer's trust at its end.")
            }
        }
    }
}

/// Lengths in a drawing.
enum Chart {
    /// A count as a length; what is not nothing stays to be seen.
    static func scaled(_ count: Int, most: Int, to length: Int) -> Int {
        guard count > 0, most > 0 else { return 0 }
        return max(Int((Double(count) / Double(most) * Double(length)).rounded()), 1)
    }
}
