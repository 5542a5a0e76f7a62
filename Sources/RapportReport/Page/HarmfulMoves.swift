internal import RapportModel

/// The moves that speak against a trainee, by the names that the page shows.
///
/// A card names moves and does not say which are harmful. Those that all scenarios share are listed here, as
/// `scenarios/moves/core.yaml` has them; a scenario's own are known where they did harm on some card.
struct HarmfulMoves {
    static let core: Set<String> = [
        "blame_customer", "canned", "command", "deflect", "dismiss", "game_grader", "jargon", "non_apology",
        "off_topic", "overpromise", "privacy_breach", "rude", "sarcasm", "upsell",
    ]

    /// In the order of the alphabet.
    let shown: [String]

    init(_ cards: [CardDetail]) {
        let engine = EngineMove.allCases.filter(\.isHarmful).map(\.rawValue)
        let proven = cards.flatMap { detail in
            let assessment = detail.card.assessment
            let harm = assessment.criteria.filter { $0.decidedBy == .harm }.flatMap(\.evidence)
            let stop = assessment.coaching.stop.map { [$0] } ?? []
            return (harm + assessment.critical.flatMap(\.evidence) + stop).map(\.shows)
        }
        shown = Self.core.union(engine).union(proven).map { $0.replacing("_", with: " ") }.sorted()
    }
}
