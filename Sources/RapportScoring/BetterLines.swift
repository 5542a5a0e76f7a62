import RapportModel
import RapportReading

/// Picks, for a criterion that was missed, one worked reply for the very moment where it was missed.
struct BetterLines: Sendable {
    private let scenario: Scenario
    private let rubric: Rubric
    /// What each model reply does, by beat and place, read without the talk around it.
    private let readings: [String: [Set<String>]]

    init(scenario: Scenario, rubric: Rubric, reader: any ReplyReader) {
        self.scenario = scenario
        self.rubric = rubric
        readings = Dictionary(
            scenario.beats.map { beat in
                (beat.name, beat.models.map { Self.names(in: $0, at: beat, of: scenario, by: reader) })
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The line, or nil where the level is the best one or no visited beat has a line for it.
    ///
    /// - Parameter sparing: lines that other criteria have already shown; another is taken where there is one.
    func better(for result: CriterionResult, in talk: JudgedTalk, sparing spent: Set<String>) -> BetterLine? {
        guard let value = result.value, let best = result.best, value < best,
            let criterion = rubric.criteria.first(where: { $0.id == result.id })
        else { return nil }
        let turns = talk.transcript.turns
        for place in places(for: result, among: turns) {
            let before = place == 0 ? scenario.firstMoment : talk.moments[place - 1]
            let fitting = candidates(for: criterion, at: turns[place].beat, before: before)
            guard let model = fitting.first(where: { !spent.contains($0.reply) }) ?? fitting.first else { continue }
            return BetterLine(turn: turns[place].number, beat: turns[place].beat, line: model.reply)
        }
        return nil
    }

    /// Where to look: the reply that did harm or was held down first, then the talk from its start.
    private func places(for result: CriterionResult, among turns: [Turn]) -> [Int] {
        let harmed = result.decidedBy == .level ? [] : result.evidence.prefix(1).map { $0.turn - 1 }
        return harmed + turns.indices.filter { !harmed.contains($0) }
    }

    /// Models for the criterion that make sense now; those that do what its upper levels ask for come first.
    private func candidates(for criterion: Criterion, at beat: String, before: Moment) -> [ModelReply] {
        guard let models = scenario.beat(beat)?.models, let readings = readings[beat] else { return [] }
        let wanted = Set(criterion.levels.prefix(2).flatMap { $0.clause?.when?.names ?? [] })
        return zip(models, readings)
            .filter { $0.0.shows.contains(criterion.id) && $0.0.when.holds(in: before) }
            .enumerated()
            .sorted { left, right in
                let (more, less) = (
                    left.element.1.intersection(wanted).count, right.element.1.intersection(wanted).count
                )
                return more == less ? left.offset < right.offset : more > less
            }
            .map(\.element.0)
    }

    private static func names(
        in model: ModelReply, at beat: Beat, of scenario: Scenario, by reader: any ReplyReader
    ) -> Set<String> {
        let reading = reader.read(model.reply, in: ReplyContext(sampleAt: beat, of: scenario))
        return scenario.withRoles(reading.moves.map(\.move) + reading.offers.map(\.offer))
    }
}
