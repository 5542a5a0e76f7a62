import RapportEngine
import RapportModel
import RapportReading
import RapportScoring

/// One of the scenario's own tests, played on the customer that the trainee had.
struct PlayedTest {
    let talk: Conversation
    let assessment: Assessment
    private let swings: [Swing]

    init(_ test: ScenarioTest, _ beginning: Conversation, rubric: Rubric) {
        var talk = beginning
        test.steps.forEach { talk.take($0.input) }
        self.talk = talk
        assessment = Scorer(scenario: talk.scenario, rubric: rubric).score(talk.transcript)
        swings = Swings(talk.transcript, scenario: talk.scenario, rubric: rubric).all
    }

    /// The turn at a beat that moved this talk most, for better or for worse; the first of equals.
    func turn(at beat: String, isGood: Bool) -> Turn? {
        let here = zip(talk.transcript.turns, swings).filter { $0.0.beat == beat }
        let best = here.reduce(nil as (Turn, Swing)?) { best, next in
            guard let best else { return next }
            let isMore = isGood ? next.1.thirds > best.1.thirds : next.1.thirds < best.1.thirds
            return isMore ? next : best
        }
        return best?.0
    }

    /// A turn of this talk with what the talk came to.
    func moment(of turn: Turn) -> ModelMoment {
        ModelMoment(
            reply: turn.reply, answer: turn.spoken, recommends: talk.survey()?.answer,
            percent: talk.ending == nil ? nil : assessment.percent)
    }
}

extension ScenarioTest {
    /// Whether its author says that the talk goes well, or badly; nil where the test says neither.
    var goesWell: Bool? { passes ?? nps.flatMap { $0 >= 9 ? true : $0 <= 6 ? false : nil } }
}
