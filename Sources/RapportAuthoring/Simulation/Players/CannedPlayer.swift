import RapportModel

/// A trainee who speaks in stock phrases, and offers in them what there is to offer.
struct CannedPlayer: Player {
    private static let looksUp = 50
    private static let offers = 30
    private static let works = 10

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        if talk.turn == 2, chance.happens(Self.looksUp) { talk.lookEverythingUp() }
        for action in talk.promises() where chance.happens(60) { talk.carryOut(action) }
        if talk.turn > 1, chance.happens(Self.offers), let phrase = chance.pick(talk.phrases()) {
            return Stock.filled(Stock.cannedOffers, with: phrase, &chance)
        }
        if talk.turn > 1, chance.happens(Self.works), let work = chance.pick(talk.waysOn()) {
            for action in work.first { talk.carryOut(action, for: work.candidate) }
            return (chance.pick(Stock.cannedOpenings) ?? "") + " " + work.candidate.text
        }
        return Stock.fresh(Stock.canned, talk, &chance)
    }
}
