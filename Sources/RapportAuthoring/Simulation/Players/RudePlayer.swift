import RapportModel

/// A trainee who is rude in every reply: in words of its own, in the scenario's, and while doing the work.
struct RudePlayer: Player {
    private static let looksUp = 30
    private static let works = 35
    private static let usesTheScenarios = 20

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        if talk.turn == 1, chance.happens(Self.looksUp) { talk.lookEverythingUp() }
        for action in talk.promises() where chance.happens(50) { talk.carryOut(action) }
        if chance.happens(Self.works), let work = chance.pick(talk.models() + talk.waysOn()) {
            for action in work.first { talk.carryOut(action, for: work.candidate) }
            return (chance.pick(Stock.jabs) ?? "") + " " + work.candidate.text
        }
        let harms = talk.material.harms + (talk.material.examples[talk.beat] ?? []).filter(\.isBad).map(\.candidate.text)
        if chance.happens(Self.usesTheScenarios), let harm = chance.pick(harms.filter { !talk.used.contains($0) }) {
            return harm
        }
        return Stock.fresh(Stock.rude, talk, &chance)
    }
}
