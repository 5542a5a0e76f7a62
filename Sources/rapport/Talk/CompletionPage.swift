import RapportModel
import RapportStore
import RapportTerminal

/// What has become of a rotation: how far, how many talks, the first and the best results, the customers made.
struct CompletionPage {
    let rotation: Rotation
    let shelf: Shelf
    let cards: [CardSummary]
    let width: Int

    var text: String {
        let paragraphs = shelf.isComplete ? rotation.completion : [Self.underway(shelf)]
        let words = paragraphs.map { wrap(printable($0), width: min(width, 84)).joined(separator: "\n") + "\n" }
        return "\n\(printableLine(rotation.title))\n\n" + words.joined(separator: "\n") + "\n" + figures
    }

    private var practised: [CardSummary] {
        cards.filter { rotation.place(of: $0.scenario) != nil }.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
    }

    private static func underway(_ shelf: Shelf) -> String {
        let inside = shelf.rows.filter { $0.stage != nil }
        let mastered = inside.count { $0.standing?.isMastered == true }
        return "\(mastered) of \(inside.count) scenarios mastered: two passes without a hint, on different seeds. "
            + "The report is whole when all are."
    }

    private var figures: String {
        let practised = practised
        guard let first = practised.first, let last = practised.last else { return "No talk yet.\n" }
        let days = (last.started - first.started) / 86_400 + 1
        let passed = practised.count(where: \.passed)
        var lines = [
            "\(practised.count) \(practised.count == 1 ? "talk" : "talks") over \(days) \(days == 1 ? "day" : "days"), \(passed) passed",
            customers(practised),
        ]
        if let line = progress(practised) { lines.insert(line, at: 1) }
        return lines.map { "  \($0)\n" }.joined() + stages(practised)
    }

    /// First and best results, over the scenarios that were scored.
    private func progress(_ cards: [CardSummary]) -> String? {
        let byScenario = Dictionary(grouping: cards.filter { $0.percent != nil }, by: \.scenario).values
        let firsts = byScenario.compactMap { $0.first?.percent }
        let bests = byScenario.compactMap { $0.compactMap(\.percent).max() }
        guard !firsts.isEmpty else { return nil }
        return "first tries \(Self.mean(firsts)) % on average, best ones \(Self.mean(bests)) %"
    }

    private func customers(_ cards: [CardSummary]) -> String {
        let promoters = cards.count { $0.answer >= 9 }
        let detractors = cards.count { $0.answer <= 6 }
        return
            "customers made: \(promoters) who would recommend you (9, 10), \(cards.count - promoters - detractors) silent "
            + "(7, 8), \(detractors) who would warn others (0 to 6)"
    }

    private func stages(_ cards: [CardSummary]) -> String {
        rotation.stages.enumerated().map { number, stage in
            let rows = shelf.rows.filter { $0.stage == number }
            let mastered = rows.count { $0.standing?.isMastered == true }
            let talks = cards.count { stage.scenarios.contains($0.scenario) }
            return "\n  \(printableLine(stage.name)): \(mastered) of \(rows.count) mastered, \(talks) "
                + "\(talks == 1 ? "talk" : "talks")\n"
        }.joined()
    }

    private static func mean(_ numbers: [Int]) -> Int {
        Int((Double(numbers.reduce(0, +)) / Double(max(numbers.count, 1))).rounded())
    }
}
