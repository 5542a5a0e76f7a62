public import RapportModel

extension Assessment {
    /// The assessment as it would be with other levels for some criteria: points, percent and pass taken anew.
    ///
    /// Levels that the rubric does not have, and criteria that do not apply, are passed over. Words, rules and coaching stay
    /// the machine's.
    ///
    /// - Parameter levels: the levels by criterion.
    public func overriding(_ levels: [String: String], by rubric: Rubric) -> Assessment {
        var result = self
        result.criteria = criteria.map { criterion in
            guard criterion.level != nil, let level = levels[criterion.id], let value = rubric.value(of: level) else {
                return criterion
            }
            var changed = criterion
            changed.level = level
            changed.value = value
            changed.looksLike = rubric.anchor(of: level, for: criterion.id)
            return changed
        }
        let points = Points(result.criteria)
        (result.earned, result.possible, result.percent) = (points.earned, points.possible, points.percent)
        result.failedBecause = Scorer.reasons(
            against: rubric, criteria: result.criteria, critical: critical, percent: points.percent)
        result.passed = points.percent != nil && result.failedBecause.isEmpty
        return result
    }
}

extension Rubric {
    /// What a level of a criterion looks like.
    public func anchor(of level: String, for criterion: String) -> String? {
        criteria.first { $0.id == criterion }?.levels.first { $0.name == level }?.looksLike
    }
}
