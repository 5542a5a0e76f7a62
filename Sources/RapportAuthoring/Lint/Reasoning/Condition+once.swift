import RapportModel

extension Condition {
    /// Whether it can surely hold but a few times in a talk, since it asks for what comes once.
    var comesOnce: Bool {
        switch self {
        case .first, .learned: true
        case .and(let left, let right): left.comesOnce || right.comesOnce
        case .or(let left, let right): left.comesOnce && right.comesOnce
        default: false
        }
    }

    /// The parts that are joined by `and` at the top.
    var conjuncts: [Condition] {
        guard case .and(let left, let right) = self else { return [self] }
        return left.conjuncts + right.conjuncts
    }

    /// The parts that are joined by `or` at the top.
    var alternatives: [Condition] {
        guard case .or(let left, let right) = self else { return [self] }
        return left.alternatives + right.alternatives
    }

    /// Every comparison with a number in it.
    var comparisons: [Condition] {
        switch self {
        case .number: [self]
        case .not(let inner): inner.comparisons
        case .and(let left, let right), .or(let left, let right): left.comparisons + right.comparisons
        default: []
        }
    }
}
