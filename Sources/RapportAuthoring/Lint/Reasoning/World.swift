import RapportModel

/// Where and when a condition is asked, and what is known there beforehand.
struct World {
    /// Nothing where a condition is looked at for any scenario, as in a rubric.
    var names: ScenarioNames?
    var moment: Moment
    /// The beat that the reply is given in; nil for any.
    var beat: Beat?
    var limits = NumberLimits()

    /// What comes about in one reply, in its order.
    enum Moment {
        /// Before facts are told: reactions, and what brings out facts.
        case reacting
        /// Facts have been told, and the reply was understood.
        case branching
        /// After everything else; a reply that was not understood is asked too.
        case ending
        /// When the talk is judged: every reply, with the ending known at the last.
        case judging
    }

    /// Whether conditions may hold together, some of them turned round.
    func canHold(_ conditions: [Condition], not others: [Condition] = []) -> Bool {
        let formulas = conditions.map(formula) + others.map { formula($0).negated }
        return Solver.canHold(formulas + links(of: formulas), limits: limits)
    }

    /// Whether one condition cannot hold unless the other does.
    func implies(_ condition: Condition, _ other: Condition) -> Bool { !canHold([condition], not: [other]) }

    /// What a condition comes to here.
    func formula(_ condition: Condition) -> Formula {
        switch condition {
        case .always: .constant(true)
        case .name(let name): .some([happens(name), stands(name)])
        case .first(let name): .every([happens(name), happenedBefore(name).negated])
        case .ever(let name): .some([happens(name), happenedBefore(name)])
        case .again(let name): .every([happens(name), happenedBefore(name)])
        case .previous(let name): past(name, Variable.happenedLast)
        case .times(let name, let comparison, let count): times(name, comparison, count)
        case .learned(let name): learned(name)
        case .done(let action): done(action)
        case .number(let quantity, let comparison, let number):
            limits.value(of: quantity, comparison, number).map(Formula.constant)
                ?? .variable(.compares(quantity, comparison, number))
        case .rose(let feeling): .variable(.rose(feeling))
        case .fell(let feeling): .variable(.fell(feeling))
        case .not(let inner): formula(inner).negated
        case .and(let left, let right): .every([formula(left), formula(right)])
        case .or(let left, let right): .some([formula(left), formula(right)])
        }
    }

    private func happens(_ name: String) -> Formula {
        guard let names else { return .variable(.happens(name)) }
        if let beat, beat.roles.contains(name) { return .constant(true) }
        let deeds = names.deeds(bearing: name).filter(canHappenNow).map { Formula.variable(.happens($0)) }
        let places = beat == nil && names.isRoleOfSomeBeat(name) ? [Formula.variable(.happens(name))] : []
        return .some(deeds + places)
    }

    private func canHappenNow(_ deed: String) -> Bool {
        switch EngineMove(rawValue: deed) {
        case .unread: moment == .ending || moment == .judging
        // It is found out when the talk is over.
        case .silentAction: moment == .judging
        default: true
        }
    }

    private func happenedBefore(_ name: String) -> Formula { past(name, Variable.happenedBefore) }

    private func past(_ name: String, _ variable: (String) -> Variable) -> Formula {
        guard limits.turn.upperBound > 1 else { return .constant(false) }
        guard let names else { return .variable(variable(name)) }
        let deeds = names.deeds(bearing: name).filter { $0 != EngineMove.silentAction.rawValue }
        let places = names.isRoleOfSomeBeat(name) ? [name] : []
        return .some((deeds + places).map { .variable(variable($0)) })
    }

    private func times(_ name: String, _ comparison: Condition.Comparison, _ count: Int) -> Formula {
        let happensAtAll = names.map { !$0.deeds(bearing: name).isEmpty || $0.isRoleOfSomeBeat(name) } ?? true
        guard happensAtAll else { return .constant(comparison.holds(0, count)) }
        let values = Set((0...limits.turn.upperBound).map { comparison.holds($0, count) })
        guard values.count > 1 else { return .constant(values.contains(true)) }
        return .variable(.counts(name, comparison, count))
    }

    private func stands(_ name: String) -> Formula {
        guard let names else { return .variable(.stands(name)) }
        if names.standsFromTheStart(name) { return .constant(true) }
        let endings = moment == .judging ? names.endings(bearing: name) : []
        return .some((names.facts(bearing: name) + endings).map { .variable(.stands($0)) })
    }

    private func learned(_ name: String) -> Formula {
        guard let names else { return .every([.variable(.learned(name)), stands(name)]) }
        guard moment != .reacting else { return .constant(false) }
        return .some(names.facts(bearing: name).filter(names.isTold).map { .variable(.learned($0)) })
    }

    private func done(_ action: String) -> Formula {
        guard let names else { return .variable(.done(action)) }
        let isAllowed = names.scenario.desk.actions.contains { $0.name == action && $0.limit != .never }
        return isAllowed ? .variable(.done(action)) : .constant(false)
    }
}
