import RapportModel

extension Page {
    /// The mean feelings of each player's customers, from the start, as far as a tenth of the talks came.
    mutating func addMeanFeelings(of players: [PlayerSummary]) {
        heading("How the customer feels, reply by reply")
        for player in players {
            let shown = player.feelings.filter { $0.talks * 10 >= player.talks }
            guard let first = shown.first, let last = shown.last else { continue }
            guard !style.isPlain else {
                add(
                    Feeling.allCases.map { "\($0.rawValue) \(whole(first[$0])) to \(whole(last[$0]))" }
                        .joined(separator: ", ") + " after \(shown.count - 1) replies.",
                    label: player.player.rawValue.capitalizedFirst + ":")
                continue
            }
            let rows = Feeling.allCases.map { feeling -> String in
                let bars = shown.map { moment -> String in
                    let value = whole(moment[feeling])
                    return style.paint(columnBlock(value), .mood(MoodBand(mood: value)))
                }
                return "\(feeling.rawValue) ".paddedLeft(to: 10) + "\(whole(first[feeling]))".paddedLeft(to: 3) + " "
                    + bars.joined() + " \(whole(last[feeling]))"
            }
            for (number, row) in rows.enumerated() {
                append("  " + (number == 0 ? player.player.rawValue : "").padded(to: 9) + row)
            }
        }
        guard !style.isPlain else { return }
        blank()
        add(
            "Means over the talks that are still going on; a column for each reply, while a tenth of them are.",
            as: .dim)
    }

    private func whole(_ value: Double) -> Int { Int(value.rounded()) }
}
