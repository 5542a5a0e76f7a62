import RapportModel

/// A trainee who is rude in every reply: in words of its own, in the scenario's, and while doing the work.
struct RudePlayer: Player {
    private static let looksUp = 30
    private static let works = 35
    private static let usesTheScenarios = 20

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        if talk.turn == 1, chance.happens(Self.looksUp) { talk.lookEverythingUp() }
        for action in talk.promises() where chance.happens(50) { talk.carryOut(action) }
        if chance.happens(Self.works), let words = work(&talk, &chance) { return words }
        let harms =
            talk.material.harms + (talk.material.examples[talk.beat] ?? []).filter(\.isBad).map(\.candidate.text)
        if chance.happens(Self.usesTheScenarios), let harm = chance.pick(harms.filter { !talk.used.contains($0) }) {
            return harm
        }
        return Stock.fresh(Stock.rude, talk, &chance)
    }

    /// The work, done without a kind word: a bare line that leads on, or an offer thrown at the customer.
    ///
    /// Never a model: those are kind from end to end, and a jab in front would only show what a reader overlooks.
    private func work(_ talk: inout TalkInHand, _ chance: inout Chance) -> String? {
        let bare = talk.waysOn().filter { $0.candidate.shows.isDisjoint(with: Self.kindness) }
        if chance.happens(50), let option = chance.pick(bare) {
            for action in option.first { talk.carryOut(action, for: option.candidate) }
            return (chance.pick(Stock.jabs) ?? "") + " " + option.candidate.text
        }
        return chance.pick(talk.phrases()).map { Stock.filled(Stock.rudeOffers, with: $0, &chance) }
    }

    private static let kindness: Set<String> = [
        "apologise", "name_feeling", "own", "restate", "celebrate", "thank", "personalise",
    ]
}
