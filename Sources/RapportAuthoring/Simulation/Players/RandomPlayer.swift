import RapportModel

/// Anybody at the keyboard: any line from anywhere, any command, nonsense.
struct RandomPlayer: Player {
    private static let commands = 20
    private static let nonsense = 8
    private static let stock = 20

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        if chance.happens(Self.commands) { command(&talk, &chance) }
        if chance.happens(Self.nonsense) { return chance.pick(Stock.nonsense) ?? "" }
        if chance.happens(Self.stock) { return chance.pick(Stock.everything) ?? "" }
        return chance.pick(talk.material.everything) ?? ""
    }

    private func command(_ talk: inout TalkInHand, _ chance: inout Chance) {
        let desk = talk.scenario.desk
        if chance.happens(50), let entry = chance.pick(desk.lookUps) { return talk.look(entry.key) }
        guard let action = chance.pick(desk.actions) else { return }
        talk.act(chance.happens(50) ? action.name : "\(action.name) \(10 * (1 + chance.below(40)))")
    }
}
