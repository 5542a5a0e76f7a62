import RapportFormat
import RapportModel
import RapportStore

/// The scenarios of a library with one trainee's standing in each, in the rotation's order where it has one.
struct Shelf {
    let rows: [Row]
    let rotation: Rotation?
    /// Whether there is a rotation that cannot be used until its errors are mended.
    let isRotationBroken: Bool
    /// The last stage that is open; absent where all scenarios are mastered.
    let openStage: Int?
    let suggestion: PracticePlan.Suggestion?

    /// One scenario on the shelf.
    struct Row: Encodable {
        let scenario: String
        let title: String
        let level: Int
        let persona: String
        let channel: String
        /// The stage of the rotation, from 0; absent outside it.
        let stage: Int?
        let standing: Standing?
    }

    /// Scenarios that cannot be read are left out here; `rapport lint` speaks of them.
    init(library: Library, cards: [CardSummary], now: Int) {
        let plan = PracticePlan(cards: cards, now: now)
        let loaded = library.loadRotation()
        let rotation = loaded?.value
        isRotationBroken = loaded.map { $0.value == nil } ?? false
        rows = library.scenarioIDs.compactMap { id in
            guard let scenario = library.glimpse(id) else { return nil }
            return Row(
                scenario: id, title: scenario.title, level: scenario.level, persona: scenario.persona,
                channel: scenario.channel, stage: rotation?.place(of: id)?.stage, standing: plan.standings[id])
        }
        .sorted { Self.order($0, rotation) < Self.order($1, rotation) }
        // What stands outside the rotation comes with its end.
        let behind = rotation?.stages.count ?? 0
        let choices = rows.map {
            PracticePlan.Choice(scenario: $0.scenario, level: $0.level, stage: $0.stage ?? behind)
        }
        self.rotation = rotation
        openStage = plan.openStage(of: choices)
        suggestion = plan.next(among: choices)
    }

    private static func order(_ row: Row, _ rotation: Rotation?) -> (Int, Int, Int, String) {
        let place = rotation?.place(of: row.scenario)
        return (place?.stage ?? .max, place?.place ?? 0, row.level, row.scenario)
    }

    /// Whether every scenario of the rotation is mastered.
    var isComplete: Bool {
        rotation != nil && rows.allSatisfy { $0.stage == nil || $0.standing?.isMastered == true }
    }
}
