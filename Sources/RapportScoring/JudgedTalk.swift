import RapportModel

/// A talk made ready for judging: its moments, and the words behind every name in them.
struct JudgedTalk: Sendable {
    let transcript: Transcript
    let scenario: Scenario
    let moments: [Moment]

    init(transcript: Transcript, scenario: Scenario) {
        self.transcript = transcript
        self.scenario = scenario
        moments = transcript.moments(in: scenario)
    }

    /// Why a clause holds: the reply that decided, and the condition that held there.
    struct Proof: Equatable {
        /// The place of the reply among the turns, from 0; absent where no one reply decided.
        let place: Int?
        let condition: Condition?
    }

    /// Whether a clause holds for this talk, with its proof; every part that is given must hold.
    func proof(of clause: Clause) -> Proof? {
        if let never = clause.never, moments.contains(where: { never.holds(in: $0) }) { return nil }
        if let atEnd = clause.atEnd {
            guard let last = moments.last, atEnd.holds(in: last) else { return nil }
        }
        guard let when = clause.when else {
            return Proof(place: clause.atEnd == nil ? nil : moments.indices.last, condition: clause.atEnd)
        }
        guard let place = moments.firstIndex(where: { when.holds(in: $0) }) else { return nil }
        return Proof(place: place, condition: when)
    }

    /// The trainee's words that make the condition hold, at the reply that decided.
    func quotes(for proof: Proof) -> [Quote] {
        guard let place = proof.place, let condition = proof.condition else { return [] }
        let turn = transcript.turns[place]
        let wanted = Set(condition.decidingNames(in: moments[place]))
        var quotes: [Quote] = []
        for (name, evidence) in Self.shown(in: turn) {
            let names = scenario.withRoles([name])
            let words = evidence.phrase(in: turn.reply)
            guard !names.isDisjoint(with: wanted), !quotes.contains(where: { $0.words == words }) else { continue }
            quotes.append(Quote(turn: turn.number, shows: name, words: words))
        }
        return quotes
    }

    /// Every move and offer of a reply with the words that show it, in the order of the words.
    private static func shown(in turn: Turn) -> [(String, Evidence)] {
        let moves = turn.moves.compactMap { move in move.evidence.map { (move.move, $0) } }
        let offers = turn.reading.offers.map { ($0.offer, $0.evidence) }
        return (moves + offers).sorted { ($0.1.start, $0.1.end) < ($1.1.start, $1.1.end) }
    }
}

extension Condition {
    /// The names that make the condition hold at a moment; what it wants absent has no words to show.
    func decidingNames(in moment: Moment) -> [String] {
        guard holds(in: moment) else { return [] }
        switch self {
        case .name(let name), .first(let name), .ever(let name), .again(let name), .previous(let name),
            .times(let name, _, _), .learned(let name), .done(let name):
            return [name]
        case .and(let left, let right), .or(let left, let right):
            return left.decidingNames(in: moment) + right.decidingNames(in: moment)
        case .always, .number, .rose, .fell, .not: return []
        }
    }
}
