public import RapportModel

/// Sets a progress report: trends, bests, what is due, the customers made, the drills.
public struct ProgressView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; made for 40 to 120.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// The whole page, every line ended.
    public func text(of report: ProgressReport) -> String {
        var page = Page(style: style, width: width)
        page.add("How \(report.trainee) is coming along", as: .heading, indent: 0)
        page.add(Self.summary(report), as: .dim, indent: 0)
        page.addDue(report.due)
        page.addTrends(report)
        page.addScenarios(report.scenarios)
        page.addCustomers(report)
        page.addDrills(report.drills)
        return page.text
    }

    private static func summary(_ report: ProgressReport) -> String {
        let drilled = report.drills.reduce(0) { $0 + $1.moments }
        let moments = drilled == 0 ? "" : ", \(counted(drilled, "drilled moment", "drilled moments"))"
        return "\(counted(report.talks, "talk", "talks"))\(moments), on \(counted(report.days, "day", "days")) · "
            + "for your eyes only"
    }
}

extension Page {
    /// The most talks that a sparkline shows; the latest ones.
    private static var longestTrend: Int { 24 }

    fileprivate mutating func addDue(_ due: [String]) {
        heading("Due today")
        guard !due.isEmpty else { return add("Nothing; whatever you play now is a present to yourself.", as: .dim) }
        for scenario in due { add("rapport play \(scenario)", label: style.isPlain ? "" : "·") }
    }

    fileprivate mutating func addTrends(_ report: ProgressReport) {
        heading("Criteria, first talks to latest")
        guard !report.criteria.isEmpty else { return add("No talk has been scored yet.", as: .dim) }
        let most = isNarrow ? 12 : Self.longestTrend
        let column = min(report.criteria.map(\.percents.count).max() ?? 0, most)
        let names = (report.criteria.map { printableLine($0.id).displayWidth }.max() ?? 0) + 2
        for trend in report.criteria {
            if style.isPlain { addSentence(trend) } else { addSparkline(trend, names: names, column: column) }
        }
        blank()
        guard let weakest = report.weakest else {
            return add("Nothing left to gain: all of them are at their best.", as: .good)
        }
        add("Most to gain: \(weakest.id). Practise it alone: rapport drill \(weakest.id)", as: .middling)
    }

    private mutating func addSentence(_ trend: CriterionTrend) {
        let talks = counted(trend.percents.count, "talk", "talks")
        let change =
            trend.percents.count > 1 ? "\(trend.atFirst) % at first, \(trend.lately) % lately" : "\(trend.lately) %"
        add("\(trend.asks) \(change), \(talks).", label: trend.id + ":")
    }

    private mutating func addSparkline(_ trend: CriterionTrend, names: Int, column: Int) {
        let shown = trend.percents.suffix(column)
        let bars = shown.map { style.paint(columnBlock($0), .mood(MoodBand(mood: $0))) }.joined()
        let change = trend.percents.count > 1 ? "\(trend.atFirst) to \(trend.lately) %" : "\(trend.lately) %"
        let numbers = change.paddedLeft(to: 13)
        let head = "  " + printableLine(trend.id).padded(to: names) + bars + spaces(column - shown.count) + numbers
        let asks = printableLine(trend.asks)
        let room = width - head.displayWidth - 2
        append(asks.displayWidth <= room ? head + "  " + style.paint(asks, .dim) : head)
        if asks.displayWidth > room { add(asks, as: .dim, indent: 6) }
    }

    fileprivate mutating func addScenarios(_ scenarios: [ScenarioProgress]) {
        guard !scenarios.isEmpty else { return }
        let mastered = scenarios.count(where: \.isMastered)
        heading("Personal bests, \(mastered) mastered")
        for scenario in scenarios { addBest(scenario) }
    }

    private mutating func addBest(_ scenario: ScenarioProgress) {
        let tries = counted(scenario.attempts, "try", "tries")
        guard let best = scenario.best, let first = scenario.first, let last = scenario.last else {
            return add("not scored, \(tries)", label: scenario.scenario + (style.isPlain ? ":" : ""))
        }
        let way = scenario.attempts > 1 ? ", first \(first) %, last \(last) %" : ""
        let mark = scenario.isMastered ? ", mastered" : ""
        let bar = style.blocks((best + 5) / 10, of: 10)
        let words = "\(best) %\(mark)\(way), \(tries)"
        add(
            bar.isEmpty || isNarrow ? words : bar + " " + words, as: scenario.isMastered ? .good : nil,
            label: style.isPlain || isNarrow ? scenario.scenario + ":" : scenario.scenario.padded(to: 26))
    }

    fileprivate mutating func addCustomers(_ report: ProgressReport) {
        guard report.talks > 0 else { return }
        heading("Customers made")
        row("promoters:", "\(report.promoters) who would recommend you (9, 10)")
        row("silent:", "\(report.silent) who tell nobody (7, 8)")
        row("detractors:", "\(report.detractors) who would warn others (0 to 6)")
        row("clues:", "\(counted(report.clues, "improvement", "improvements")) that your questions brought out")
    }

    fileprivate mutating func addDrills(_ drills: [DrillProgress]) {
        guard !drills.isEmpty else { return }
        heading("Drills")
        for drill in drills {
            let moments = counted(drill.moments, "moment", "moments")
            row(drill.drill + ":", "\(drill.clean) of \(moments) clean, \(drill.atOnce) at the first try")
        }
    }
}
