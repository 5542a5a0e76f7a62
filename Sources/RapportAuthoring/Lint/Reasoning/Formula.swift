/// What a condition comes to: `not` stands only at single things, and roles are spelt out.
indirect enum Formula: Equatable {
    case constant(Bool)
    case literal(Variable, Bool)
    case all([Formula])
    case any([Formula])

    static func variable(_ variable: Variable) -> Formula { .literal(variable, true) }

    /// Each part must hold.
    static func every(_ parts: [Formula]) -> Formula {
        let left = parts.filter { $0 != .constant(true) }
        if left.contains(.constant(false)) { return .constant(false) }
        if left.isEmpty { return .constant(true) }
        return left.count == 1 ? left[0] : .all(left)
    }

    /// One part must hold.
    static func some(_ parts: [Formula]) -> Formula {
        let left = parts.filter { $0 != .constant(false) }
        if left.contains(.constant(true)) { return .constant(true) }
        if left.isEmpty { return .constant(false) }
        return left.count == 1 ? left[0] : .any(left)
    }

    var negated: Formula {
        switch self {
        case .constant(let value): .constant(!value)
        case .literal(let variable, let value): .literal(variable, !value)
        case .all(let parts): .any(parts.map(\.negated))
        case .any(let parts): .all(parts.map(\.negated))
        }
    }

    /// Every single thing that it speaks of.
    var variables: Set<Variable> {
        switch self {
        case .constant: []
        case .literal(let variable, _): [variable]
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.variables) }
        }
    }
}
