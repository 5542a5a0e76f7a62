import RapportFormat
import RapportModel
import RapportStore

/// The scenarios of a library with one trainee's standing in each.
struct Shelf {
    let rows: [Row]
    let suggestion: PracticePlan.Suggestion?

    /// One scenario on the shelf.
    struct Row: Encodable {
        let scenario: String
        let title: String
        let level: Int
        let persona: String
        let channel: String
        let standing: Standing?
    }

    /// Scenarios that do not load are left out here; `rapport lint` speaks of them.
    init(library: Library, cards: [CardSummary], now: Int) {
        let plan = PracticePlan(cards: cards, now: now)
        rows = library.scenarioIDs.compactMap { id in
            guard let scenario = library.load(id).value?.file.scenario(seed: 0) else { return nil }
            return Row(
                scenario: id, title: scenario.title, level: scenario.level, persona: scenario.customer.persona.id,
                channel: scenario.customer.channel.rawValue, standing: plan.standings[id])
        }
        .sorted { ($0.level, $0.scenario) < ($1.level, $1.scenario) }
        suggestion = plan.next(among: rows.map { PracticePlan.Choice(scenario: $0.scenario, level: $0.level) })
    }
}
