import RapportModel

/// Says in plain words what a condition asks for, without giving a scenario's secrets away.
struct Wording {
    let scenario: Scenario
    let moment: Moment

    /// One sentence's end for each condition, without repeats: `names what they feel`, `empathy of 1.8 or more (now 1.2)`.
    func sentences(for conditions: [Condition]) -> [String] {
        conditions.map(words).reduce(into: []) { all, next in
            if !next.isEmpty, !all.contains(next) { all.append(next) }
        }
    }

    private func words(_ condition: Condition) -> String {
        switch condition {
        case .name(let name), .first(let name), .ever(let name), .again(let name): deed(name)
        case .learned(let name): "brings out something new (\(Self.spaced(name)))"
        case .done(let name): "has \(Self.spaced(name)) done at the desk"
        case .number(let quantity, let comparison, let value): number(quantity, comparison, value)
        case .rose(let feeling): "lifts the customer's \(feeling.rawValue)"
        case .fell(let feeling): "lowers the customer's \(feeling.rawValue)"
        case .not(let inner): "does without this: \(words(inner))"
        case .and(let left, let right): join([words(left), words(right)], by: " and ")
        case .or: join(ways(condition).map(words), by: ", or ")
        case .previous, .times, .always: ""
        }
    }

    /// The alternatives; one that does harm is no advice where there is another.
    private func ways(_ condition: Condition) -> [Condition] {
        guard case .or(let left, let right) = condition else { return [condition] }
        let all = ways(left) + ways(right)
        let kind = all.filter { way in
            !scenario.lexicon.moves.contains { $0.isHarmful && way.names.contains($0.name) }
        }
        return kind.isEmpty ? all : kind
    }

    private func deed(_ name: String) -> String {
        if let move = scenario.lexicon.moves.first(where: { $0.name == name }) { return move.means.asClause }
        if let move = EngineMove(rawValue: name) { return move.means }
        return "has to do with the \(Self.spaced(name))"
    }

    private func number(_ quantity: Condition.Quantity, _ comparison: Condition.Comparison, _ value: Double) -> String {
        let side =
            switch comparison {
            case .atLeast: "\(plain(value)) or more"
            case .more: "more than \(plain(value))"
            case .atMost: "\(plain(value)) or less"
            case .less: "less than \(plain(value))"
            case .equal: "exactly \(plain(value))"
            }
        let now =
            switch quantity {
            case .empathy: moment.rating?.empathy
            case .resolution: moment.rating?.resolution
            default: nil as Double?
            }
        return "is read as \(quantity.rawValue) of \(side)" + (now.map { " (now \(plain($0)))" } ?? "")
    }

    private func join(_ parts: [String], by word: String) -> String {
        parts.filter { !$0.isEmpty }.reduce(into: []) { all, next in
            if !all.contains(next) { all.append(next) }
        }.joined(separator: word)
    }

    private func plain(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded(.down))
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func spaced(_ name: String) -> String { String(name.map { $0 == "_" ? " " : $0 }) }
}
