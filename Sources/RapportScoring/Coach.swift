import RapportModel

/// Picks what to keep, what to stop and what to try: one thing each, with words where there are any.
struct Coach {
    let talk: JudgedTalk
    let criteria: [CriterionResult]
    let critical: [ItemResult]

    var coaching: Coaching { Coaching(keep: keep, stop: stop, try: mostToGain) }

    /// The trainee's words behind the heaviest criterion that reached its best level, else the best-moving reply.
    private var keep: Quote? {
        let best = criteria.filter { $0.value != nil && $0.value == $0.best && !$0.evidence.isEmpty }
        let kept = Self.heaviest(best)?.evidence.max { $0.words.utf8.count < $1.words.utf8.count }
        return kept ?? swaying { $0 > 0 }
    }

    /// Words behind a critical item, else behind the heaviest harm or cap, else the worst-moving reply.
    private var stop: Quote? {
        if let quote = critical.lazy.compactMap(\.evidence.first).first { return quote }
        let held = criteria.filter { $0.decidedBy == .harm || $0.decidedBy == .cap }.filter { !$0.evidence.isEmpty }
        return Self.heaviest(held)?.evidence.first ?? swaying { $0 < 0 }
    }

    private var mostToGain: String? {
        let gains = criteria.map { ($0, (($0.best ?? 0) - ($0.value ?? 0)) * $0.weight) }.filter { $0.1 > 0 }
        let shown = gains.filter { $0.0.better != nil }
        return (shown.isEmpty ? gains : shown).reduce(nil as (CriterionResult, Int)?) { best, next in
            next.1 > (best?.1 ?? 0) ? next : best
        }?.0.id
    }

    private static func heaviest(_ results: [CriterionResult]) -> CriterionResult? {
        results.reduce(nil) { best, next in next.weight > (best?.weight ?? 0) ? next : best }
    }

    /// The first words of the reply whose reactions and branch moved the feelings furthest in one direction.
    private func swaying(_ direction: (Int) -> Bool) -> Quote? {
        var best: (turn: Turn, sway: Int)?
        for turn in talk.transcript.turns {
            let sway = turn.changes.filter { $0.cause != "drift" }.reduce(0) { $0 + $1.feel.total }
            if direction(sway), abs(sway) > abs(best?.sway ?? 0) { best = (turn, sway) }
        }
        guard let turn = best?.turn, let shown = turn.moves.first(where: { $0.evidence != nil }),
            let words = shown.evidence?.words
        else { return nil }
        return Quote(turn: turn.number, shows: shown.move, words: words)
    }
}
