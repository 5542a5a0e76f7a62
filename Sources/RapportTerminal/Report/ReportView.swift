public import RapportReport

/// Sets what a team's cards come to: a page for a terminal.
public struct ReportView: Sendable {
    private let style: Style
    private let width: Int

    /// Makes a view for a window of so many columns; the tables need 60.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = max(width, 60)
    }

    /// The page, every line ended.
    public func text(of report: Report) -> String {
        var page = Page(style: style, width: width)
        page.addSummary(of: report)
        guard report.cards > 0 else { return page.text }
        page.addMembers(of: report)
        page.addCriteria(of: report)
        page.addScenarios(of: report)
        page.addMoments(of: report)
        page.addStories(of: report)
        page.addClues(of: report)
        page.addReviews(of: report)
        page.addLeftOut(of: report)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addSummary(of report: Report) {
        add("The team's practice", as: .heading, indent: 0)
        guard let first = report.firstStarted, let last = report.lastStarted else {
            return add("No card has been submitted yet. What is in the making stays with those who make it.", indent: 0)
        }
        let dates = utcDate(first).prefix(10) == utcDate(last).prefix(10) ? [last] : [first, last]
        add(
            "\(counted(report.cards, "card", "cards")) by \(counted(report.people, "person", "people")), "
                + dates.map { String(utcDate($0).prefix(10)) }.joined(separator: " to "), as: .dim, indent: 0)
        guard let team = report.team else { return }
        blank()
        if let percent = team.percent {
            row(
                "Score", "\(style.blocks(Int((percent / 10).rounded()), of: 10)) \(whole(percent)) % on average".trimmed
            )
        }
        row("Passed", "\(grouped(team.passed)) of \(grouped(report.cards))")
        row("Incidents", incidents(team))
        let standings = team.standings
        row(
            "Customers",
            "\(counted(standings.promoters, "promoter", "promoters")), "
                + "\(counted(standings.passives, "passive", "passives")), "
                + counted(standings.detractors, "detractor", "detractors")
                + (standings.net.map { " (net \($0.signed))" } ?? ""))
        row(
            "Heard by",
            "\(grouped(team.heard.promoters)) from promoters, \(grouped(team.heard.passives)) from passives, "
                + "\(grouped(team.heard.detractors)) from detractors")
    }

    /// How many cards have one, and of what kind.
    private func incidents(_ team: TeamFigures) -> String {
        guard team.withIncident > 0 else { return "none" }
        let kinds = team.incidents.map { "\(grouped($0.cards)): \($0.because)" }
        return "\(counted(team.withIncident, "card", "cards")). " + kinds.joined(separator: " ")
    }

    fileprivate mutating func addMembers(of report: Report) {
        heading("Who practised")
        let shown = report.members.sorted { ($0.lastStarted, $0.name) > ($1.lastStarted, $1.name) }.prefix(mostRows)
        table(
            ["", "cards", "passed", "incidents", "score", "last talk"],
            shown.map { member in
                [
                    member.name, grouped(member.cards), grouped(member.passed), grouped(member.incidents),
                    member.percent.map { "\(whole($0)) %" } ?? "·", String(utcDate(member.lastStarted).prefix(10)),
                ]
            })
        addRest(report.members.count - shown.count, "person", "people")
    }

    fileprivate mutating func addCriteria(of report: Report) {
        let shown = report.criteria.filter { $0.mean != nil }
        guard !shown.isEmpty else { return }
        heading("Criteria, the weakest first")
        for criterion in shown.sorted(by: { ($0.mean?.share ?? 0, $0.id) < ($1.mean?.share ?? 0, $1.id) }) {
            let share = criterion.mean?.share ?? 0
            add(
                "\(style.blocks(Int((share * 10).rounded()), of: 10)) \("\(percent(share)) %".paddedLeft(to: 5))  "
                    .drop { $0 == " " } + criterion.asks,
                label: criterion.id)
        }
    }

    fileprivate mutating func addScenarios(of report: Report) {
        let shown = report.scenarios.filter { $0.percent != nil }.prefix(mostRows)
        guard !shown.isEmpty else { return }
        heading("Scenarios, the hardest first")
        table(
            ["", "cards", "passed", "score", "answer"],
            shown.map { scenario in
                [
                    scenario.title, grouped(scenario.cards),
                    scenario.passShare.map { "\(percent($0)) %" } ?? "·",
                    scenario.percent.map { "\(whole($0)) %" } ?? "·", scenario.answer.map(oneDecimalOfTen) ?? "·",
                ]
            })
        addRest(report.scenarios.count { $0.percent != nil } - shown.count, "scenario", "scenarios")
    }

    fileprivate mutating func addMoments(of report: Report) {
        guard !report.moments.isEmpty else { return }
        heading("Moments after which customers felt worse")
        for moment in report.moments.prefix(5) {
            add(
                "\(moment.title), at “\(moment.beat.asWords)”: \(Int(moment.change.rounded()).signed) on average, "
                    + "worse after \(percent(moment.worseShare)) % of \(counted(moment.replies, "reply", "replies"))",
                label: style.isPlain ? "Moment:" : "·")
        }
    }

    fileprivate mutating func addStories(of report: Report) {
        guard !report.stories.isEmpty else { return }
        heading("What customers tell")
        for story in report.stories.prefix(5) {
            add(
                "“\(story.headline.replacing("“", with: "‘").replacing("”", with: "’"))”, told \(counted(story.times, "time", "times")) by "
                    + "\(story.times == 1 ? "a \(story.standing)" : "\(story.standing)s"), heard by "
                    + "\(grouped(story.heardBy))",
                label: style.isPlain ? "Story:" : "·")
        }
    }

    fileprivate mutating func addClues(of report: Report) {
        guard !report.themes.isEmpty else { return }
        heading("What customers would improve")
        for theme in report.themes {
            add(theme.theme.title, as: .strong)
            for clue in theme.clues.prefix(3) {
                add(
                    "“\(printableLine(clue.text))” (found in \(grouped(clue.cards)) of \(grouped(clue.ofCards)))",
                    indent: 4, label: style.isPlain ? "" : "·")
            }
        }
    }

    fileprivate mutating func addReviews(of report: Report) {
        guard report.reviews + report.disputes > 0 else { return }
        heading("Reviews")
        add(
            "\(counted(report.reviews, "review", "reviews")), \(counted(report.disputes, "dispute", "disputes")), "
                + "\(report.openDisputes) of them unanswered.")
        for override in report.overrides.prefix(mostRows) {
            add(
                "\(override.trainee), \(override.title): the machine's level is "
                    + "\(override.machineLevel.map { "'\($0)'" } ?? "none"), \(override.by) says '\(override.level)': "
                    + override.because,
                label: override.criterion)
        }
        addRest(report.overrides.count - mostRows, "override", "overrides")
    }

    fileprivate mutating func addLeftOut(of report: Report) {
        guard report.leftOut > 0 else { return }
        blank()
        add(
            "Left out: \(counted(report.leftOut, "figure", "figures")) with fewer than \(report.minimumGroup) people behind "
                + "\(report.leftOut == 1 ? "it" : "them"); an average over so few tells of one. --minimum-group sets another "
                + "number.", as: .dim)
    }

    private var mostRows: Int { 20 }

    private mutating func addRest(_ count: Int, _ one: String, _ many: String) {
        guard count > 0 else { return }
        add("and \(counted(count, "more \(one)", "more \(many)")); --html and --json have all of them", as: .dim)
    }

    /// Rows under heads: the first column takes what room there is, the others stand to the right; plain, a sentence each.
    private mutating func table(_ heads: [String], _ rows: [[String]]) {
        guard !style.isPlain else {
            for row in rows {
                let cells = zip(heads, row).dropFirst().map { "\($0) \($1)" }
                add(cells.joined(separator: ", "), label: row[0] + ":")
            }
            return
        }
        let widths = heads.indices.dropFirst().map { place in
            ([heads[place]] + rows.map { $0[place] }).map(\.displayWidth).max() ?? 0
        }
        let room = min(
            max(rows.map { $0[0].displayWidth }.max() ?? 0, 12), width - 2 - widths.reduce(0) { $0 + $1 + 2 })
        for (number, row) in ([heads] + rows).enumerated() {
            let cells = zip(row.dropFirst(), widths).map { "  " + $0.paddedLeft(to: $1) }.joined()
            let line = cut(row[0], to: room).padded(to: room) + cells
            append("  " + (number == 0 ? style.paint(line, .dim) : line))
        }
    }
}

/// Whole numbers as people write them.
private func whole(_ number: Double) -> Int { Int(number.rounded()) }

/// `7.4`, for an answer from 0 to 10.
private func oneDecimalOfTen(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}

extension String {
    /// Without the spaces that stand where a drawing is left out.
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
