import RapportModel

/// What a pleasant player could say next, and what must be done at the desk before it is true.
extension TalkInHand {
    /// A reply, and the actions to carry out first.
    struct Option {
        let candidate: Candidate
        let first: [String]
    }

    /// Worked replies of this beat that make sense now.
    func models() -> [Option] {
        return unused(material.models[beat], \.candidate).compactMap { option($0.candidate, when: $0.when, at: moment) }
    }

    /// Replies of tests that pass, given in this beat with no more known than now.
    func steps() -> [Option] {
        return unused(material.steps[beat], \.candidate).filter { $0.known.isSubset(of: known) }
            .compactMap { option($0.candidate, when: .always, at: moment) }
    }

    /// Examples of branches that lead on, whose condition their words make hold.
    func waysOn() -> [Option] {
        return unused(material.examples[beat], \.candidate).filter { $0.leadsOn && !$0.candidate.isHarmful }
            .compactMap { example in
                guard isTimely(example.candidate) else { return nil }
                return option(example.candidate, when: example.when, at: moment.saying(example.candidate.shows))
            }
    }

    /// Examples of this beat that do no harm, whether they lead on or not.
    func harmless() -> [Candidate] {
        unused(material.examples[beat], \.candidate).filter { !$0.isBad && !$0.candidate.isHarmful }.map(\.candidate)
    }

    /// Questions that bring out a fact which is still untold, as the customer feels now: one that weighs in a rubric, or one for
    /// the pleasure of asking.
    func questions(thatWeigh weighs: Bool) -> [Candidate] {
        scenario.facts.flatMap { fact -> [Candidate] in
            guard !Self.weighing.isDisjoint(with: fact.roles) == weighs, fact.isHidden, fact.tell != nil,
                told[fact.name] == nil, let asked = fact.askedBy
            else { return [] }
            return unused(material.questions[fact.name], \.self).filter {
                !$0.isHarmful && asked.holds(in: moment.saying($0.shows))
            }
        }
    }

    private static let weighing: Set<String> = ["fault", "key_fact", "root_cause", "stakes", "clue"]

    /// Words for the offers that may be made by what is known.
    func phrases() -> [String] {
        scenario.offers.filter { $0.limit != .never && ($0.needs.map(known.contains) ?? true) }
            .flatMap { material.phrases[$0.name] ?? [] }
    }

    /// Actions that were promised, are not done, and could be.
    func promises() -> [String] {
        scenario.desk.actions.map(\.name).filter { announced.contains($0) && canCarryOut($0) }
    }

    /// Actions that this place of the talk asks about, and that belong to what this customer needs.
    func awaited() -> [String] {
        (material.awaited[beat] ?? []).filter { action in
            canCarryOut(action) && (isRight(action) || isOption(action) && !isSecondBest(action))
        }
    }

    /// Whether an action carries out a right remedy.
    func isRight(_ action: String) -> Bool { roles(of: action).contains("right_remedy") }

    /// Whether an action carries out a fair remedy, while the right one is still to come.
    func isSecondBest(_ action: String) -> Bool {
        let roles = roles(of: action)
        return roles.contains("fair_remedy") && !roles.contains("right_remedy") && isRightRemedyToCome
    }

    /// Whether a reply would settle for a fair remedy, while the right one is still to come.
    func isSecondBest(_ option: Option) -> Bool {
        let roles = Set(option.candidate.offers.flatMap { scenario.roles(of: $0.offer) } + option.first.flatMap(roles))
        return roles.contains("fair_remedy") && !roles.contains("right_remedy") && isRightRemedyToCome
    }

    private var isRightRemedyToCome: Bool {
        let right = scenario.offers.filter { $0.roles.contains("right_remedy") && $0.limit != .never }
        return !right.isEmpty && !right.contains { $0.action.map(done.contains) ?? offered.contains($0.name) }
    }

    private func roles(of action: String) -> [String] {
        scenario.offers.filter { $0.action == action }.flatMap(\.roles)
    }

    /// Of actions that are each other's alternatives, such as two ways to deliver, only one is carried out.
    func isAlternativeToDone(_ action: String) -> Bool {
        isOption(action) && done.contains { $0 != action && isOption($0) }
    }

    func isOption(_ action: String) -> Bool { roles(of: action).contains("option") }

    func canCarryOut(_ action: String) -> Bool {
        guard !done.contains(action), let entry = scenario.desk.actions.first(where: { $0.name == action }) else {
            return false
        }
        return entry.limit != .never && (entry.needs.map(known.contains) ?? true)
    }

    /// Whether it says something that the customer has yet to hear of.
    func isNews(_ option: Option) -> Bool {
        !Set(option.candidate.claims).subtracting(announced).isEmpty
    }

    /// Whether every offer in it may be made by what is known.
    func isTimely(_ candidate: Candidate) -> Bool {
        candidate.offers.allSatisfy { made in
            guard let offer = scenario.offer(made.offer) else { return true }
            return offer.limit != .never && (offer.needs.map(known.contains) ?? true)
        }
    }

    /// The option, if what it claims and what its condition waits for can be done at the desk first.
    private func option(_ candidate: Candidate, when: Condition, at moment: Moment) -> Option? {
        let wanted = candidate.claims + when.wantedActions.filter { scenario.desk.actions.map(\.name).contains($0) }
        var first: [String] = []
        for action in wanted where !done.contains(action) && !first.contains(action) {
            guard canCarryOut(action), !isAlternativeToDone(action) else { return nil }
            first.append(action)
        }
        var later = moment
        later.done.formUnion(first)
        return when.holds(in: later) ? Option(candidate: candidate, first: first) : nil
    }

    private func unused<Item>(_ items: [Item]?, _ candidate: (Item) -> Candidate) -> [Item] {
        (items ?? []).filter { !used.contains(candidate($0).text) }
    }
}

extension Moment {
    /// The moment of a reply that shows these names, as far as its words tell.
    fileprivate func saying(_ names: Set<String>) -> Moment {
        Moment(
            turn: turn + 1, happened: names, earlier: turn > 0 ? earlier + [happened] : [], standing: standing,
            learned: [], done: done, before: feelings, feelings: feelings)
    }
}

extension Condition {
    /// The actions that the condition wants done.
    var wantedActions: [String] {
        switch self {
        case .done(let action): [action]
        case .and(let left, let right), .or(let left, let right): left.wantedActions + right.wantedActions
        default: []
        }
    }
}
