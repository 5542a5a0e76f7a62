import RapportModel

extension Condition {
    /// The fewest parts that would have to come out otherwise for the condition to hold; none where it holds.
    func wanting(in moment: Moment) -> [Condition] {
        guard !holds(in: moment) else { return [] }
        switch self {
        case .and(let left, let right):
            return left.wanting(in: moment) + right.wanting(in: moment)
        case .or(let left, let right):
            let (one, other) = (left.wanting(in: moment), right.wanting(in: moment))
            // Two single ways that are equally near are worth naming both.
            if one.count == 1, other.count == 1 { return [.or(one[0], other[0])] }
            return other.count < one.count ? other : one
        case .not(.or(let left, let right)):
            return [left, right].filter { $0.holds(in: moment) }.flatMap { Condition.not($0).wanting(in: moment) }
        default: return [self]
        }
    }
}
