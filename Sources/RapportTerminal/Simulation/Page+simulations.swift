import RapportModel

extension Page {
    /// A line for each scenario: levels, and how often each player passes.
    mutating func addTable(of summaries: [SimulationSummary]) {
        guard let players = summaries.first?.players.map(\.player) else { return }
        guard !style.isPlain else { return summaries.forEach { addSentence(of: $0) } }
        let shown = players.filter { $0 != .random }
        let fixed = Self.levelWidth + shown.map(Self.cellWidth).reduce(0, +) + 2
        let longest = summaries.map(\.scenario.displayWidth).max() ?? 0
        let room = max(min(longest + 1, width - fixed), 12)
        let heads = shown.map { $0.rawValue.paddedLeft(to: Self.cellWidth(of: $0)) }.joined()
        append(style.paint(spaces(room) + "level".paddedLeft(to: Self.levelWidth) + heads, .heading))
        for summary in summaries {
            let passes = shown.map { player in
                (summary[player].map { "\(percent($0.passShare)) %" } ?? "·")
                    .paddedLeft(to: Self.cellWidth(of: player))
            }
            let mark = summary.missedBars.isEmpty ? style.paint(" ✓", .good) : style.paint(" ✗", .bad)
            append(
                cut(summary.scenario, to: room - 1).padded(to: room) + levels(of: summary) + passes.joined() + mark)
        }
        blank()
        add(
            "The level as stated, and as computed where that is far off; the share of talks that pass; whether all bars "
                + "of the library are reached. All of one scenario: rapport simulate NAME", as: .dim, indent: 0)
        for summary in summaries where !summary.missedBars.isEmpty {
            blank()
            add(printableLine(summary.scenario), as: .strong, indent: 0)
            for bar in summary.missedBars { add(bar.finding, label: "✗") }
        }
    }

    private static var levelWidth: Int { 6 }

    /// Room for the player's name and for `100 %`, with a space before it.
    private static func cellWidth(of player: SimulatedPlayer) -> Int { max(player.rawValue.count, 5) + 1 }

    /// `2`, or `2→3`.
    private func levels(of summary: SimulationSummary) -> String {
        let other = summary.otherLevel.map { style.paint("→\($0)", .middling) } ?? ""
        return "\(summary.statedLevel)\(other)".paddedLeft(to: Self.levelWidth)
    }

    /// One line of a text from a file, no wider than there is room.
    func cut(_ text: String, to columns: Int) -> String {
        let line = printableLine(text)
        guard line.displayWidth > columns else { return line }
        var kept = ""
        var used = 0
        for character in line {
            guard used + character.displayWidth < columns else { break }
            kept.append(character)
            used += character.displayWidth
        }
        return kept + "…"
    }

    private mutating func addSentence(of summary: SimulationSummary) {
        let passes = summary.players.map { "\($0.player.rawValue) \(percent($0.passShare)) %" }.joined(separator: ", ")
        let level = summary.difficulty.map { ", computed \($0.level)" } ?? ""
        add("level \(summary.statedLevel)\(level); passes: \(passes).", indent: 0, label: summary.scenario + ":")
        for bar in summary.missedBars { add(bar.finding + ".", label: "Missed:") }
    }
}
