import RapportModel
import RapportStore

extension ProgressReport {
    /// Tells a trainee's progress from their cards and drills.
    init(of trainee: TraineeName, in state: StateFolder, now: Int) throws {
        let marks = try state.cards.marks(of: trainee)
        let cards = try state.cards.cards(of: trainee).cards
        let drills = try state.drills(of: trainee).entries().entries
        let plan = PracticePlan(cards: cards, now: now)
        let times = marks.map(\.started) + drills.map(\.at)
        self.init(
            trainee: trainee.text, talks: marks.count, days: Set(times.map { $0 / 86_400 }).count,
            criteria: Self.trends(marks), scenarios: Self.scenarios(marks, plan), due: plan.due,
            promoters: marks.count { $0.answer >= 9 }, silent: marks.count { (7...8).contains($0.answer) },
            detractors: marks.count { $0.answer <= 6 }, clues: marks.reduce(0) { $0 + $1.clues },
            drills: Self.drills(drills))
    }

    /// What there is to gain in each criterion, by its id.
    static func weakestFirst(of trainee: TraineeName, in state: StateFolder) throws -> [String: Int] {
        let trends = trends(try state.cards.marks(of: trainee))
        return Dictionary(trends.map { ($0.id, $0.gain) }) { first, _ in first }
    }

    /// In the order of the rubric, which is that of the cards.
    private static func trends(_ marks: [CardMarks]) -> [CriterionTrend] {
        let all = marks.flatMap(\.criteria).filter { $0.best > 0 }
        let byID = Dictionary(grouping: all, by: \.id)
        var ids: [String] = []
        for mark in all where !ids.contains(mark.id) { ids.append(mark.id) }
        return ids.compactMap { id in
            guard let marks = byID[id], let latest = marks.last else { return nil }
            let percents = marks.map { ($0.value * 200 + $0.best) / ($0.best * 2) }
            return CriterionTrend(id: id, asks: latest.asks, weight: latest.weight, percents: percents)
        }
    }

    private static func scenarios(_ marks: [CardMarks], _ plan: PracticePlan) -> [ScenarioProgress] {
        Dictionary(grouping: marks, by: \.scenario).sorted { $0.key < $1.key }.map { scenario, marks in
            let percents = marks.compactMap(\.percent)
            return ScenarioProgress(
                scenario: scenario, title: marks.last?.title ?? scenario, attempts: marks.count, first: percents.first,
                best: percents.max(), last: percents.last,
                isMastered: plan.standings[scenario]?.isMastered ?? false)
        }
    }

    private static func drills(_ entries: [DrillEntry]) -> [DrillProgress] {
        Dictionary(grouping: entries, by: \.drill).sorted { $0.key < $1.key }.map { drill, entries in
            let clean = entries.filter(\.clean)
            return DrillProgress(
                drill: drill, moments: entries.count, clean: clean.count, atOnce: clean.count { $0.tries == 1 })
        }
    }
}
