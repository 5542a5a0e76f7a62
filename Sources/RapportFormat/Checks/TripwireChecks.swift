import RapportModel

/// Whether the talk would be over before it begins.
enum TripwireChecks {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard let customer = scope.root["customer"], let persona = scope.persona else { return }
        guard let shared = PersonaBuilder.persona(persona.root) else { return }
        let feelings = PersonaBuilder.customer(customer, persona: shared).persona.feels
        let start = Moment(turn: 0, before: feelings, feelings: feelings)
        if let own = customer.entry("tripwires")?.value {
            for condition in own.items.compactMap({ $0["when"] }) where holds(condition, at: start) {
                report(condition.text ?? "", at: condition.place, &findings)
            }
        } else if let shared = persona.root["tripwires"]?.items.compactMap({ $0["when"] }),
            let holding = shared.first(where: { holds($0, at: start) })
        {
            report(holding.text ?? "", at: customer.entry("feels")?.key.place ?? customer.place, &findings)
        }
    }

    private static func report(_ condition: String, at place: Place, _ findings: inout Findings) {
        findings.add(
            .tripwireAtStart, at: place, "the tripwire '\(condition)' holds before the first reply",
            help: ["change the starting feelings or the tripwire"])
    }

    /// Only what depends on feelings alone can be told beforehand.
    private static func holds(_ node: Node, at start: Moment) -> Bool {
        guard let condition = node.text.flatMap({ try? Condition(parsing: $0) }) else { return false }
        return condition.asksOnlyForFeelings && condition.holds(in: start)
    }
}

extension Condition {
    fileprivate var asksOnlyForFeelings: Bool {
        switch self {
        case .number(let quantity, _, _): Feeling(rawValue: quantity.rawValue) != nil
        case .not(let inner): inner.asksOnlyForFeelings
        case .and(let left, let right), .or(let left, let right):
            left.asksOnlyForFeelings && right.asksOnlyForFeelings
        default: false
        }
    }
}
