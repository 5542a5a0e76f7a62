import RapportModel

extension Difficulty {
    /// The level that players come to; nil where one of those it takes did not play.
    ///
    /// The hardship is the share of the typical player's talks that do not pass. It spreads the shipped library from 40 to
    /// 92, and ``levelStarts`` cut that into fifths: a level says how a scenario compares with the library, no more.
    init?(players: [PlayerSummary]) {
        func figures(_ player: SimulatedPlayer) -> PlayerSummary? { players.first { $0.player == player } }
        func median(_ player: SimulatedPlayer) -> Int? { figures(player)?.percents?.median }
        guard let kind = median(.kind), let curious = median(.curious), let typical = figures(.typical),
            let middle = typical.percents?.median, let rude = median(.rude)
        else { return nil }
        let hardship = 100 * (1 - typical.passShare)
        self.init(
            level: 1 + Self.levelStarts.count { hardship >= $0 }, hardship: hardship, best: max(kind, curious),
            typical: middle, worst: rude)
    }

    /// The hardships with which levels 2 to 5 begin.
    static let levelStarts: [Double] = [55, 66, 75, 85]
}
