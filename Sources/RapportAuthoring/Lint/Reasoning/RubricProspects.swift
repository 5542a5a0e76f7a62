import RapportModel

/// What a scenario leaves to be earned of its rubric.
struct RubricProspects {
    /// The criteria that apply, each with the best level that some talk may earn.
    let criteria: [(criterion: Criterion, best: Criterion.Level?)]
    private let rubric: Rubric

    init(_ rubric: Rubric, in reasoning: StoryReasoning) {
        self.rubric = rubric
        let world = reasoning.judging
        criteria = rubric.criteria.filter { reasoning.scenario.unmet($0.needs) == nil }.map { criterion in
            (criterion, criterion.levels.first { $0.clause?.canHold(in: world) ?? true })
        }
    }

    /// The most percent that a talk may come to; nil where nothing applies.
    var mostPercent: Int? {
        let top = rubric.scale.map(\.value).max() ?? 0
        let possible = criteria.reduce(0) { $0 + top * $1.criterion.weight }
        let earned = criteria.reduce(0) { $0 + value(of: $1.best) * $1.criterion.weight }
        return possible == 0 ? nil : (earned * 200 + possible) / (possible * 2)
    }

    /// Heavy criteria that cannot leave the lowest level, which fails the attempt.
    var hopeless: [Criterion] {
        guard let heavy = rubric.pass.noAbsentFromWeight, let lowest = rubric.scale.first?.name else { return [] }
        return criteria.filter { $0.criterion.weight >= heavy && ($0.best?.name ?? lowest) == lowest }.map(\.criterion)
    }

    /// Criteria that count and of which nobody can earn a level in the upper half.
    var unearnable: [Criterion] {
        criteria.filter { criterion, best in
            criterion.weight > 0 && !criterion.levels.prefix(criterion.levels.count / 2).contains { $0 == best }
        }.map(\.criterion)
    }

    private func value(of level: Criterion.Level?) -> Int { level.flatMap { rubric.value(of: $0.name) } ?? 0 }
}
