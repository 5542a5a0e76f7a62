public import RapportEngine
public import RapportModel
import RapportReading

/// The moments of one scenario at which a criterion can be practised, as its own tests come by them.
public enum DrillMoments {
    /// One moment for each beat that has worked replies for the criterion, in the order in which the tests get there.
    ///
    /// - Parameter beginning: the talk at its first line.
    public static func moments(
        for criterion: String, in beginning: Conversation, rubric: Rubric
    ) -> [DrillMoment] {
        guard let criterion = rubric.criteria.first(where: { $0.id == criterion }) else { return [] }
        let beats = beginning.scenario.beats.filter { beat in
            beat.models.contains { $0.shows.contains(criterion.id) }
        }
        var waiting = Set(beats.map(\.name))
        var found: [DrillMoment] = []
        let tests = beginning.scenario.tests
        for test in tests.filter({ $0.goesWell == true }) + tests.filter({ $0.goesWell != true }) {
            guard !waiting.isEmpty else { break }
            var talk = beginning
            for step in test.steps where talk.ending == nil {
                if case .reply = step.input, waiting.contains(talk.beat),
                    let moment = DrillMoment(talk, criterion, rubric: rubric)
                {
                    found.append(moment)
                    waiting.remove(talk.beat)
                }
                talk.take(step.input)
            }
        }
        return found
    }
}
