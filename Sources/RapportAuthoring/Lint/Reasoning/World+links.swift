import RapportModel

extension World {
    /// What the engine sees to: one thing does not come about without another.
    func links(of formulas: [Formula]) -> [Formula] {
        guard let names else { return [] }
        let spoken = formulas.reduce(into: Set<Variable>()) { $0.formUnion($1.variables) }
        return spoken.flatMap { variable -> [Formula] in
            switch variable {
            case .learned(let fact): [asked(fact, names)]
            case .happens(let name): policy(name, names)
            default: []
            }
        } + endings(spoken)
    }

    /// A fact that this reply brings out was asked for.
    private func asked(_ fact: String, _ names: ScenarioNames) -> Formula {
        guard let condition = names.scenario.fact(fact)?.askedBy else { return .constant(true) }
        return .some([.literal(.learned(fact), false), formula(condition).loosened])
    }

    /// The policy's moves go with offers, and what may never be offered is forbidden.
    private func policy(_ name: String, _ names: ScenarioNames) -> [Formula] {
        let offers = names.scenario.offers
        func needsOffer(_ fits: (Offer) -> Bool) -> [Formula] {
            [.some([.literal(.happens(name), false)] + offers.filter(fits).map { .variable(.happens($0.name)) })]
        }
        switch EngineMove(rawValue: name) {
        case .offerForbidden: return needsOffer { $0.limit == .never }
        case .offerOverLimit: return needsOffer { if case .upTo = $0.limit { true } else { false } }
        case .offerTooEarly: return needsOffer { $0.needs != nil && $0.limit != .never }
        default:
            guard offers.contains(where: { $0.name == name && $0.limit == .never }) else { return [] }
            return [.some([.literal(.happens(name), false), .variable(.happens(EngineMove.offerForbidden.rawValue))])]
        }
    }

    /// A talk has one ending.
    private func endings(_ spoken: Set<Variable>) -> [Formula] {
        guard moment == .judging, let names else { return [] }
        let said = names.scenario.endings.map(\.name).filter { spoken.contains(.stands($0)) }
        return said.indices.flatMap { first in
            said[(first + 1)...].map { second in
                .any([.literal(.stands(said[first]), false), .literal(.stands(second), false)])
            }
        }
    }
}

extension Formula {
    /// The same, with nothing said of facts that must not be known: the reply may have brought those out as well.
    fileprivate var loosened: Formula {
        switch self {
        case .literal(.stands, false): .constant(true)
        case .constant, .literal: self
        case .all(let parts): .every(parts.map(\.loosened))
        case .any(let parts): .some(parts.map(\.loosened))
        }
    }
}
