import RapportModel

/// Finds the level of one criterion: harm first, then the best level that holds, then the caps.
struct CriterionJudge {
    let criterion: Criterion
    let rubric: Rubric
    let talk: JudgedTalk

    func result() -> CriterionResult {
        var result = CriterionResult(
            id: criterion.id, asks: criterion.asks, group: criterion.group, weight: criterion.weight)
        result.best = rubric.scale.map(\.value).max()
        if let harm = criterion.harm, let proof = talk.proof(of: harm), let lowest = criterion.levels.last {
            give(lowest, by: .harm, rule: harm, proof: proof, to: &result)
            result.nextLooksLike = nil
            result.because = "These words undo what was earned elsewhere."
            return result
        }
        for level in criterion.levels {
            guard let proof = proof(of: level) else { continue }
            give(level, by: .level, rule: level.clause, proof: proof, to: &result)
            showWhatSpoiltBetter(level, in: &result)
            break
        }
        applyCaps(to: &result)
        return result
    }

    private func proof(of level: Criterion.Level) -> JudgedTalk.Proof? {
        guard let clause = level.clause else { return JudgedTalk.Proof(place: nil, condition: nil) }
        return talk.proof(of: clause)
    }

    private func applyCaps(to result: inout CriterionResult) {
        for cap in criterion.caps {
            guard let most = rubric.value(of: cap.atMost), let value = result.value, value > most,
                let proof = talk.proof(of: cap.clause),
                let level = criterion.levels.first(where: { $0.name == cap.atMost })
            else { continue }
            give(level, by: .cap, rule: cap.clause, proof: proof, to: &result)
            result.because = cap.because
        }
    }

    /// Where only a `never` of the next better level stood in the way, its words belong on the card.
    private func showWhatSpoiltBetter(_ level: Criterion.Level, in result: inout CriterionResult) {
        guard let clause = nextBetter(than: level)?.clause, let never = clause.never,
            talk.proof(of: Clause(when: clause.when, atEnd: clause.atEnd)) != nil,
            let proof = talk.proof(of: Clause(when: never))
        else { return }
        let quotes = talk.quotes(for: proof)
        guard let first = quotes.first else { return }
        result.evidence += quotes.filter { !result.evidence.contains($0) }
        result.because = "“\(first.words)” stood in the way of the next level."
    }

    /// Levels stand best first, so the next better one stands just before.
    private func nextBetter(than level: Criterion.Level) -> Criterion.Level? {
        guard let place = criterion.levels.firstIndex(of: level), place > 0 else { return nil }
        return criterion.levels[place - 1]
    }

    private func give(
        _ level: Criterion.Level, by decider: CriterionResult.DecidedBy, rule: Clause?, proof: JudgedTalk.Proof,
        to result: inout CriterionResult
    ) {
        result.level = level.name
        result.value = rubric.value(of: level.name) ?? 0
        result.looksLike = level.looksLike
        result.nextLooksLike = nextBetter(than: level)?.looksLike
        result.rule = rule?.description ?? "no better level was reached"
        result.decidedBy = decider
        result.evidence = talk.quotes(for: proof)
    }
}
