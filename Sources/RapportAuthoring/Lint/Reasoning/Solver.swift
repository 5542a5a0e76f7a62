/// Looks whether formulas can hold together.
///
/// It never says that they cannot unless it has shown so: what takes too many steps, and what it knows nothing of, can
/// be.
struct Solver {
    /// More steps than any condition that a person would write takes.
    private static let mostSteps = 4_000

    private let limits: NumberLimits
    private var steps = 0

    /// - Parameter limits: the numbers that feelings and the turn can have.
    init(limits: NumberLimits) { self.limits = limits }

    /// Whether all of the formulas may hold at one reply.
    static func canHold(_ formulas: [Formula], limits: NumberLimits) -> Bool {
        var solver = Solver(limits: limits)
        return solver.canHold(formulas, given: Facts())
    }

    /// What has been assumed on the way.
    private struct Facts {
        var values: [Variable: Bool] = [:]
    }

    private mutating func canHold(_ goals: [Formula], given facts: Facts) -> Bool {
        steps += 1
        guard steps < Self.mostSteps else { return true }
        var facts = facts
        var open: [[Formula]] = []
        guard settle(goals, &facts, &open) else { return false }
        guard let next = open.indices.min(by: { open[$0].count < open[$1].count }) else { return true }
        let choices = open.remove(at: next)
        let rest = open.map(Formula.any)
        for (place, choice) in choices.enumerated() {
            // What was tried in vain before is false from here on.
            let failed = choices[..<place].filter(\.isLiteral).map(\.negated)
            if canHold([choice] + failed + rest, given: facts) { return true }
        }
        return false
    }

    /// Takes everything for true that must be, and leaves the choices open; false where something contradicts.
    private func settle(_ goals: [Formula], _ facts: inout Facts, _ open: inout [[Formula]]) -> Bool {
        var waiting = goals
        while let goal = waiting.popLast() {
            switch goal {
            case .constant(let value):
                guard value else { return false }
            case .literal(let variable, let value):
                if let known = facts.values[variable] {
                    guard known == value else { return false }
                    continue
                }
                facts.values[variable] = value
                guard limits.allow(facts.values, after: variable) else { return false }
                waiting += open.map(Formula.any)
                open = []
            case .all(let parts): waiting += parts
            case .any(let parts):
                let values = parts.map { Self.value(of: $0, facts) }
                if values.contains(true) { continue }
                let left = zip(parts, values).filter { $0.1 == nil }.map(\.0)
                guard left.count > 1 else {
                    guard let only = left.first else { return false }
                    waiting.append(only)
                    continue
                }
                open.append(left)
            }
        }
        return true
    }

    private static func value(of formula: Formula, _ facts: Facts) -> Bool? {
        switch formula {
        case .constant(let value): return value
        case .literal(let variable, let wanted): return facts.values[variable].map { $0 == wanted }
        case .all(let parts):
            let values = parts.map { value(of: $0, facts) }
            return values.contains(false) ? false : values.contains(nil) ? nil : true
        case .any(let parts):
            let values = parts.map { value(of: $0, facts) }
            return values.contains(true) ? true : values.contains(nil) ? nil : false
        }
    }
}

extension Formula {
    fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }
}
