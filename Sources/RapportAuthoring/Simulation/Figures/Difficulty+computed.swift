import RapportModel

extension Difficulty {
    /// The level that players come to; nil where one of those it takes did not play.
    init?(players: [PlayerSummary], in scenario: Scenario) {
        func median(_ player: SimulatedPlayer) -> Int? {
            players.first { $0.player == player }?.percents?.median
        }
        guard let kind = median(.kind), let curious = median(.curious), let typical = median(.typical),
            let rude = median(.rude)
        else { return nil }
        let hardship = Double(100 - typical)
        self.init(
            level: min(max(Int(hardship / 20) + 1, 1), 5), hardship: hardship, best: max(kind, curious),
            typical: typical, worst: rude)
    }
}
