import RapportModel

/// Picks what to keep, what to stop and what to try: one thing each, with words where there are any.
struct Coach {
    let talk: JudgedTalk
    let criteria: [CriterionResult]
    let critical: [ItemResult]

    var coaching: Coaching { Coaching(keep: keep, stop: stop, try: mostToGain) }

    /// The trainee's words behind the heaviest criterion that reached its best level, else from the best-moving reply.
    private var keep: Quote? {
        let best = criteria.filter { $0.value != nil && $0.value == $0.best }
            .sorted { $0.weight > $1.weight }
        return best.lazy.compactMap { Self.tellingQuote(of: $0.evidence) }.first ?? bestMoving
    }

    /// Words behind a critical item, else behind the heaviest harm or limit; nothing where no words did harm.
    private var stop: Quote? {
        if let quote = critical.lazy.compactMap(\.evidence.first).first { return quote }
        let held = criteria.filter { $0.decidedBy == .harm || $0.because != nil }.sorted { $0.weight > $1.weight }
        return held.lazy.flatMap(\.evidence).first { isHarmful($0.shows) }
    }

    private func isHarmful(_ name: String) -> Bool {
        if let move = talk.scenario.lexicon.moves.first(where: { $0.name == name }) { return move.isHarmful }
        return EngineMove(rawValue: name)?.isHarmful ?? (talk.scenario.offer(name) != nil)
    }

    private var mostToGain: String? {
        let gains = criteria.map { ($0, (($0.best ?? 0) - ($0.value ?? 0)) * $0.weight) }.filter { $0.1 > 0 }
        let shown = gains.filter { $0.0.better != nil }
        return (shown.isEmpty ? gains : shown).reduce(nil as (CriterionResult, Int)?) { best, next in
            next.1 > (best?.1 ?? 0) ? next : best
        }?.0.id
    }

    /// The longest words, if they are enough to learn from: “sorry” alone is nothing to keep.
    private static func tellingQuote(of quotes: [Quote]) -> Quote? {
        let enough = quotes.filter { $0.words.split(separator: " ").count >= fewestWords }
        return enough.max { $0.words.utf8.count < $1.words.utf8.count }
    }

    private static let fewestWords = 3

    /// The longest words of the reply whose reactions and branch lifted the feelings most.
    private var bestMoving: Quote? {
        let sways = talk.transcript.turns.map { turn in
            (turn, turn.changes.filter { $0.cause != "drift" }.reduce(0) { $0 + $1.feel.total })
        }
        guard let best = sways.filter({ $0.1 > 0 }).max(by: { $0.1 < $1.1 })?.0 else { return nil }
        let quotes = best.moves.compactMap { move in
            move.evidence.map { Quote(turn: best.number, shows: move.move, words: $0.phrase(in: best.reply)) }
        }
        return Self.tellingQuote(of: quotes.filter { !isHarmful($0.shows) })
    }
}
