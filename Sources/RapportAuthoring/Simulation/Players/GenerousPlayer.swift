import RapportModel

/// A trainee who believes that everything has a price: no question, one offer after the other.
///
/// In half of its talks it keeps to the policy and gives all that this allows; in the others it knows no limit.
struct GenerousPlayer: Player {
    private var keepsTheRules: Bool?
    private static let factors = [100, 150, 200, 300]

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        let isLawful = keepsTheRules ?? chance.happens(50)
        keepsTheRules = isLawful
        for action in talk.promises() { talk.carryOut(action) }
        let offers = talk.scenario.offers.filter { $0.limit != .never || !isLawful }
        guard let offer = chance.pick(offers), let phrase = chance.pick(talk.material.phrases[offer.name] ?? []) else {
            return Stock.fresh(Stock.generous, talk, &chance)
        }
        let amount = amount(of: offer, isLawful: isLawful, &chance)
        return Stock.filled(Stock.gifts, with: amount.map { "\(phrase), \($0)" } ?? phrase, &chance)
    }

    private func amount(of offer: Offer, isLawful: Bool, _ chance: inout Chance) -> Amount? {
        guard case .upTo(let most) = offer.limit else { return nil }
        let factor = isLawful ? 100 : Self.factors[chance.below(Self.factors.count)]
        return Amount(hundredths: most.hundredths * factor / 10_000 * 100, unit: most.unit)
    }
}
