import RapportModel

extension Page {
    /// A line for each scenario: levels, and how often each player passes.
    mutating func addTable(of summaries: [SimulationSummary]) {
        guard let players = summaries.first?.players.map(\.player) else { return }
        guard !style.isPlain else { return summaries.forEach { addSentence(of: $0) } }
        let room = min(max((summaries.map(\.scenario.count).max() ?? 0) + 1, 10), 24)
        let heads = players.map { $0.rawValue.paddedLeft(to: 9) }.joined()
        append(style.paint("scenario".padded(to: room) + "level" + heads + "   odd  bars", .heading))
        for summary in summaries {
            let passes = summary.players.map { "\(percent($0.passShare)) %".paddedLeft(to: 9) }.joined()
            let missed = summary.missedBars.count
            let odd = "\(summary.oddities.count)".paddedLeft(to: 6)
            let bars = missed == 0 ? style.paint("  ok", .good) : style.paint("  \(missed) missed", .bad)
            append(printableLine(summary.scenario).padded(to: room) + levels(of: summary) + passes + odd + bars)
        }
        blank()
        add(
            "Level: as stated, and as computed where that is another. Shares of talks that pass; "
                + "“odd” counts oddities. rapport simulate NAME tells all of one.", as: .dim, indent: 0)
        for summary in summaries where !summary.missedBars.isEmpty {
            blank()
            add(printableLine(summary.scenario), as: .strong, indent: 0)
            for bar in summary.missedBars { add(bar.finding, label: "✗") }
        }
    }

    /// `2`, or `2 → 3`.
    private func levels(of summary: SimulationSummary) -> String {
        let other = summary.otherLevel.map { style.paint("→\($0)", .middling) } ?? ""
        return "\(summary.statedLevel)\(other)".paddedLeft(to: 5)
    }

    private mutating func addSentence(of summary: SimulationSummary) {
        let passes = summary.players.map { "\($0.player.rawValue) \(percent($0.passShare)) %" }.joined(separator: ", ")
        let level = summary.difficulty.map { ", computed \($0.level)" } ?? ""
        add("level \(summary.statedLevel)\(level); passes: \(passes).", indent: 0, label: summary.scenario + ":")
        for bar in summary.missedBars { add(bar.finding + ".", label: "Missed:") }
    }
}
