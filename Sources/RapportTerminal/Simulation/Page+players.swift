import RapportModel

extension Page {
    private static var nameWidth: Int { 10 }

    /// Who passes how often, with the spread of answers, percents and lengths.
    mutating func addResults(of players: [PlayerSummary]) {
        heading("Who wins")
        guard !style.isPlain else { return players.forEach { addSentence(of: $0) } }
        append(
            style.paint(
                "  " + "player".padded(to: Self.nameWidth) + "passes".paddedLeft(to: 7)
                    + "answer, 0 to 10".paddedLeft(to: 21) + "score in %".paddedLeft(to: 24)
                    + "replies".paddedLeft(to: 13), .heading))
        for player in players {
            let percents = player.percents.map(Self.quartiles) ?? "not scored"
            append(
                "  " + player.player.rawValue.padded(to: Self.nameWidth)
                    + "\(percent(player.passShare)) %".paddedLeft(to: 7)
                    + (Self.mean(player.answers) + "  " + Self.quartiles(player.answers)).paddedLeft(to: 21)
                    + percents.paddedLeft(to: 24)
                    + "\(player.turns.lowest)·\(player.turns.median)·\(player.turns.highest)".paddedLeft(to: 13))
        }
        blank()
        add(
            "Answers: the mean, then lowest, quartiles and highest; scores the same; replies: shortest, middle, longest.",
            as: .dim)
    }

    private mutating func addSentence(of player: PlayerSummary) {
        let score = player.percents.map { ", a score of \($0.median) % (\($0.lowest) to \($0.highest))" } ?? ""
        add(
            "passes \(percent(player.passShare)) %, a mean answer of \(Self.mean(player.answers))\(score), "
                + "\(player.turns.median) replies (\(player.turns.lowest) to \(player.turns.highest)).",
            label: player.player.rawValue.capitalizedFirst + ":")
    }

    private static func quartiles(_ spread: Spread) -> String {
        [spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest].map(String.init)
            .joined(separator: "·")
    }

    /// `7.4`.
    private static func mean(_ spread: Spread) -> String {
        let tenths = Int((spread.mean * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// How each player's talks end, in whole percent.
    mutating func addEndings(of players: [PlayerSummary]) {
        heading("How it ends, in percent of the talks")
        let names = players.first?.endings.map(\.name) ?? []
        guard !style.isPlain else {
            for player in players {
                let shares = player.endings.filter { $0.count > 0 }.map {
                    "\($0.name.asWords) \(Self.share($0, of: player))"
                }
                add(shares.joined(separator: ", ") + ".", label: player.player.rawValue.capitalizedFirst + ":")
            }
            return
        }
        let perBlock = max((width - 2 - Self.labelWidth) / Self.cellWidth, 1)
        for start in stride(from: 0, to: players.count, by: perBlock) {
            if start > 0 { blank() }
            addEndings(names, of: Array(players[start..<min(start + perBlock, players.count)]))
        }
    }

    private static var labelWidth: Int { 15 }
    private static var cellWidth: Int { 9 }

    private mutating func addEndings(_ names: [String], of players: [PlayerSummary]) {
        let heads = players.map { $0.player.rawValue.paddedLeft(to: Self.cellWidth) }.joined()
        append(style.paint("  " + spaces(Self.labelWidth) + heads, .heading))
        for (place, name) in names.enumerated() {
            let cells = players.map { player in
                let count = player.endings[place]
                return (count.count == 0 ? "·" : Self.share(count, of: player)).paddedLeft(to: Self.cellWidth)
            }
            append("  " + cut(name.asWords, to: Self.labelWidth - 1).padded(to: Self.labelWidth) + cells.joined())
        }
    }

    /// Whole percent; `<1` for what is rarer.
    private static func share(_ count: Count, of player: PlayerSummary) -> String {
        let share = Double(count.count) / Double(max(player.talks, 1))
        return share > 0 && share < 0.005 ? "<1" : "\(percent(share))"
    }
}
