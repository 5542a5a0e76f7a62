import RapportModel

/// Who bears each name of a scenario, and what of it can come about at all.
struct ScenarioNames {
    let scenario: Scenario
    /// Moves, offers and engine moves that bear a name, themselves included.
    private let deeds: [String: [String]]
    /// Hidden facts that bear a name.
    private let facts: [String: [String]]
    private let endings: [String: [String]]
    /// Names that hold from the start.
    private let standing: Set<String>
    /// Roles that some beat has.
    private let beatRoles: Set<String>

    init(_ scenario: Scenario) {
        self.scenario = scenario
        let moves = scenario.lexicon.moves.map { ($0.name, $0.roles) }
        let offers = scenario.offers.map { ($0.name, $0.roles) }
        let engine = EngineMove.allCases.filter { Self.canHappen($0, in: scenario) }.map { ($0.rawValue, [String]()) }
        deeds = Self.bearers(moves + offers + engine)
        facts = Self.bearers(scenario.facts.filter(\.isHidden).map { ($0.name, $0.roles) })
        endings = Self.bearers(scenario.endings.map { ($0.name, $0.roles) })
        standing = scenario.withRoles(scenario.knownFromTheStart)
        beatRoles = Set(scenario.beats.flatMap(\.roles))
    }

    func deeds(bearing name: String) -> [String] { deeds[name] ?? [] }
    func facts(bearing name: String) -> [String] { facts[name] ?? [] }
    func endings(bearing name: String) -> [String] { endings[name] ?? [] }
    func standsFromTheStart(_ name: String) -> Bool { standing.contains(name) }
    func isRoleOfSomeBeat(_ name: String) -> Bool { beatRoles.contains(name) }

    /// Whether a reply can bring the fact out.
    func isTold(_ fact: String) -> Bool {
        scenario.fact(fact).map { $0.askedBy != nil && $0.tell != nil } ?? false
    }

    private static func bearers(_ all: [(name: String, roles: [String])]) -> [String: [String]] {
        all.reduce(into: [:]) { result, bearer in
            for name in [bearer.name] + bearer.roles { result[name, default: []].append(bearer.name) }
        }
    }

    /// Whether the policy and the desk give the engine any ground to say so.
    private static func canHappen(_ move: EngineMove, in scenario: Scenario) -> Bool {
        switch move {
        case .offerOverLimit: scenario.offers.contains { if case .upTo = $0.limit { true } else { false } }
        case .offerTooEarly:
            scenario.offers.contains { offer in
                offer.limit != .never && offer.needs.map { !scenario.knownFromTheStart.contains($0) } ?? false
            }
        case .offerForbidden: scenario.offers.contains { $0.limit == .never }
        case .falseClaim: scenario.desk.actions.contains { !$0.claims.isEmpty }
        case .silentAction: scenario.desk.actions.contains { $0.limit != .never }
        case .asksAgain, .repeatsItself, .unread: true
        }
    }
}
