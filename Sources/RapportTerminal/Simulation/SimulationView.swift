public import RapportModel

/// Sets what simulated talks came to: a page for one scenario, or a line each for many.
public struct SimulationView: Sendable {
    private let style: Style
    private let width: Int

    /// Makes a view for a window of so many columns; the tables need 80.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = max(width, 80)
    }

    /// The whole page for one scenario, every line ended.
    public func text(of summary: SimulationSummary) -> String {
        var page = Page(style: style, width: width)
        page.addTitle(of: summary)
        page.addResults(of: summary.players)
        page.addEndings(of: summary.players)
        page.addMeanFeelings(of: summary.players)
        page.addUnseen(of: summary)
        page.addUnread(of: summary.players)
        page.addOftenHeard(of: summary)
        page.addOddities(of: summary)
        page.addBars(of: summary)
        return page.text
    }

    /// One line for each scenario, every line ended.
    public func table(of summaries: [SimulationSummary]) -> String {
        var page = Page(style: style, width: width)
        page.addTable(of: summaries)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addTitle(of summary: SimulationSummary) {
        add("\(summary.title) (\(summary.scenario))", as: .heading, indent: 0)
        let seeds = "seeds \(summary.seed) to \(summary.seed &+ UInt64(max(summary.runs, 1) - 1))"
        add(
            "\(grouped(summary.talks)) talks, \(grouped(summary.runs)) by each player, \(seeds)", as: .dim,
            indent: 0)
        blank()
        guard let difficulty = summary.difficulty else {
            return add("Level \(summary.statedLevel) as stated; it takes all usual players to compute one.")
        }
        let isOff = summary.otherLevel != nil
        add(
            "Level \(summary.statedLevel) as stated, \(difficulty.level) as computed: of a hundred typical talks "
                + "\(Int(difficulty.hardship.rounded())) do not pass. The median score is \(difficulty.best) % for the best "
                + "player, \(difficulty.typical) % for the typical and \(difficulty.worst) % for the worst.",
            as: isOff ? .middling : nil)
    }

    fileprivate mutating func addOddities(of summary: SimulationSummary) {
        heading("Oddities")
        guard !summary.oddities.isEmpty else { return add("None.") }
        for oddity in summary.oddities {
            add(
                "\(oddity.kind.means.capitalizedFirst), in \(counted(oddity.talks, "talk", "talks")): "
                    + "“\(printableLine(oddity.detail))”", label: style.isPlain ? "Odd:" : "·")
            add(
                "rapport simulate \(summary.scenario) --player \(oddity.player.rawValue) --replay \(oddity.seed)",
                as: .dim, indent: 4)
        }
    }

    fileprivate mutating func addBars(of summary: SimulationSummary) {
        heading("The library's bars")
        let missed = summary.missedBars
        guard !missed.isEmpty else { return add("All reached.", as: .good) }
        for bar in missed { add(bar.finding, as: .bad, label: style.isPlain ? "Missed:" : "✗") }
    }
}
