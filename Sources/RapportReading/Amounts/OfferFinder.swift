import RapportModel

/// Finds offers and ties each amount to the offer nearest to it: in its clause, then in its sentence.
struct OfferFinder: Sendable {
    /// One place where an offer is made.
    private struct Mention {
        let offer: Int
        let match: CueMatch
        var amount: Amount?
        /// Words between the offer and its amount.
        var distance = Int.max
    }

    /// How far a bare number may stand from its offer, in words.
    private static let reachOfBareNumber = 3

    private let offers: [Offer]
    private let amounts: AmountFinder

    init(offers: [Offer]) {
        self.offers = offers
        amounts = AmountFinder(limits: offers.map(\.limit))
    }

    /// At most one entry per offer: the mention with the largest amount that its limit is measured in, else the largest, else
    /// the first.
    func offers(in scopes: Scopes, reply: String) -> [FoundOffer] {
        let mentions = mentionsWithAmounts(in: scopes)
        let found = offers.indices.compactMap { place -> (Mention, FoundOffer)? in
            let own = mentions.filter { $0.offer == place }
            let largest = own.filter { $0.amount != nil }
                .reduce(nil as Mention?) { best, next in
                    best.map { weight(of: $0) >= weight(of: next) } == true ? best : next
                }
            guard let mention = largest ?? own.first else { return nil }
            let evidence = scopes.text.evidence(of: mention.match.words, in: reply)
            return (mention, FoundOffer(offer: offers[place].name, amount: mention.amount, evidence: evidence))
        }
        return found.sorted { ($0.0.match.words.lowerBound, $0.0.offer) < ($1.0.match.words.lowerBound, $1.0.offer) }
            .map(\.1)
    }

    /// What makes one amount of an offer count more than another.
    private func weight(of mention: Mention) -> (isMeasured: Int, hundredths: Int) {
        guard let amount = mention.amount else { return (0, -1) }
        return (offers[mention.offer].limit.compares(with: amount) ? 1 : 0, amount.hundredths)
    }

    private func mentionsWithAmounts(in scopes: Scopes) -> [Mention] {
        var mentions = offers.indices.flatMap { place in
            scopes.offerMentions(of: .offer(place)).map { Mention(offer: place, match: $0) }
        }
        let text = scopes.text
        let named = amounts.amounts(in: text).filter {
            !scopes.isDenied(CueMatch(words: $0.words, spelled: Array($0.words)))
        }
        var left: [FoundAmount] = []
        let bySentence = Dictionary(grouping: mentions.indices) {
            text.words[mentions[$0].match.words.lowerBound].sentence
        }
        for amount in named {
            let clause = text.words[amount.words.lowerBound].clause
            let near = (bySentence[text.words[amount.words.lowerBound].sentence] ?? []).filter {
                text.words[mentions[$0].match.words.lowerBound].clause == clause
            }
            if !tie(amount, toNearestOf: near, in: &mentions) { left.append(amount) }
        }
        for amount in left {
            let near = (bySentence[text.words[amount.words.lowerBound].sentence] ?? []).filter {
                mentions[$0].amount == nil
            }
            _ = tie(amount, toNearestOf: near, in: &mentions)
        }
        return mentions
    }

    /// Gives an amount to the nearest mention, unless that has one which is nearer still.
    private func tie(_ found: FoundAmount, toNearestOf places: [Int], in mentions: inout [Mention]) -> Bool {
        var nearest: (place: Int, distance: Int, amount: Amount)?
        for place in places {
            guard let amount = amount(found, for: mentions[place]) else { continue }
            let distance = Self.distance(found.words, mentions[place].match.words)
            if distance < nearest?.distance ?? Int.max { nearest = (place, distance, amount) }
        }
        guard let nearest else { return false }
        if nearest.distance < mentions[nearest.place].distance {
            mentions[nearest.place].amount = nearest.amount
            mentions[nearest.place].distance = nearest.distance
        }
        return true
    }

    /// The amount in a unit that makes sense for an offer, if it does.
    private func amount(_ found: FoundAmount, for mention: Mention) -> Amount? {
        guard case .upTo(let most) = offers[mention.offer].limit else {
            return found.hasUnit && (found.amount.isMoney || found.amount.unit == "%") ? found.amount : nil
        }
        guard found.hasUnit else {
            let isNear = Self.distance(found.words, mention.match.words) <= Self.reachOfBareNumber
            return isNear ? Amount(hundredths: found.amount.hundredths, unit: most.unit) : nil
        }
        if most.isMoney || most.unit == "%" {
            return found.amount.isMoney || found.amount.unit == "%" ? found.amount : nil
        }
        return found.amount.unit == most.unit ? found.amount : nil
    }

    /// Words between two stretches; 0 where they touch or overlap.
    private static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        max(0, left.lowerBound - right.upperBound, right.lowerBound - left.upperBound)
    }
}
