internal import RapportModel

/// The moves that speak against a trainee, by the names that the page shows.
///
/// A card says which of its moves are harmful. On one from before that was kept, those are known that the engine names and
/// those that did harm on some card.
struct HarmfulMoves {
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
        let told = cards.flatMap { $0.card.harmful ?? [] }
        shown = Set(engine + proven + told).map { $0.replacing("_", with: " ") }.sorted()
    }
}
