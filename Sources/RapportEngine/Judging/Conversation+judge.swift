import RapportModel

extension Conversation {
    /// Adds the moves that only the engine can know: by the policy, the desk and the talk so far.
    func judge(_ turn: inout Turn) {
        turn.added += policyMoves(turn) + falseClaims(turn)
        if let evidence = repeatedLine(in: turn.reply) {
            turn.added.append(FoundMove(move: EngineMove.repeatsItself.rawValue, evidence: evidence))
        }
        if let asked = askedAgain(turn) {
            turn.added.append(FoundMove(move: EngineMove.asksAgain.rawValue, evidence: asked.evidence))
        }
        if turn.reading.isEmpty && turn.added.isEmpty && !isPlainlyCold(turn.reading.rating) {
            turn.added.append(FoundMove(move: EngineMove.unread.rawValue, evidence: nil))
        }
    }

    /// Whether a reply in which nothing was found is nevertheless understood: as words that neither care nor help.
    ///
    /// Of replies held out from training that are rated below both bounds, 98 % had an empathy of 1 at most
    /// (`Sources/ReaderTraining/MODEL.md`).
    private func isPlainlyCold(_ rating: Rating?) -> Bool {
        rating.map { $0.empathy < 0.7 && $0.resolution < 1.5 } ?? false
    }

    /// Each offer against what was known before this reply; each kind of trouble once, with the first words that show it.
    private func policyMoves(_ turn: Turn) -> [FoundMove] {
        var found: [FoundMove] = []
        for made in turn.reading.offers {
            guard let offer = scenario.offer(made.offer) else { continue }
            for trouble in troubles(of: offer, amount: made.amount)
            where !found.contains(where: { $0.move == trouble.rawValue }) {
                found.append(FoundMove(move: trouble.rawValue, evidence: made.evidence))
            }
        }
        return found
    }

    private func troubles(of offer: Offer, amount: Amount?) -> [EngineMove] {
        if offer.limit == .never { return [.offerForbidden] }
        var troubles: [EngineMove] = []
        if !offer.limit.allows(amount) { troubles.append(.offerOverLimit) }
        if let needed = offer.needs, !known.contains(needed) { troubles.append(.offerTooEarly) }
        return troubles
    }

    /// A claim that something undone is done.
    ///
    /// The same words may claim several things; one that is true will do.
    private func falseClaims(_ turn: Turn) -> [FoundMove] {
        let isTrue = { (claim: FoundClaim) in done.contains(claim.action) }
        let truths = turn.reading.claims.filter(isTrue).map(\.evidence)
        return turn.reading.claims.first { !isTrue($0) && !truths.contains(where: $0.evidence.overlaps) }
            .map { [FoundMove(move: EngineMove.falseClaim.rawValue, evidence: $0.evidence)] } ?? []
    }

    /// A question of the scenario's own that can bring out nothing more than what was told when it was asked before, or
    /// what stands in the case.
    ///
    /// A reply that moves on all the same, by an offer or by a question that brings out something new, is no nagging; nor is
    /// a first question about something that the customer has told unasked.
    private func askedAgain(_ turn: Turn) -> FoundMove? {
        guard turn.reading.offers.isEmpty, turn.reading.claims.isEmpty, !asksForSomethingNew(turn) else { return nil }
        return turn.reading.moves.first { found in
            guard scenario.ownMoves.contains(found.move),
                scenario.lexicon.moves.contains(where: { $0.name == found.move && $0.isQuestion })
            else { return false }
            let isRepeated = happened.contains { $0.contains(found.move) }
            let answering = scenario.facts.filter { $0.askedBy?.wantedNames.contains(found.move) ?? false }
            return !answering.isEmpty
                && answering.allSatisfy { $0.isHidden ? isRepeated && told[$0.name] != nil : true }
        }
    }

    private func asksForSomethingNew(_ turn: Turn) -> Bool {
        let now = moment(happened: scenario.happened(in: turn), before: turn.before, rating: turn.reading.rating)
        return scenario.facts.contains { $0.isHidden && told[$0.name] == nil && ($0.askedBy?.holds(in: now) ?? false) }
    }

    /// Whether something was done at the desk of which the customer never heard.
    func leftUntold(upTo last: Turn) -> Bool {
        let turns = transcript.turns + [last]
        let claimed = turns.flatMap { $0.reading.claims.map(\.action) }
        let offered = turns.flatMap { $0.reading.offers.compactMap { scenario.offer($0.offer)?.action } }
        return !Set(done).subtracting(claimed).subtracting(offered).isEmpty
    }
}
