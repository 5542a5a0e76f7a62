import RapportEngine
import RapportModel
import RapportReading

/// A worked reply as it was read and answered, and the same for people.
struct WorkedTurn {
    let turn: Turn
    let moment: ModelMoment
}

/// The scenario's own tests as worked talks, each played when it is first needed.
final class PlayedTests {
    private let beginning: Conversation
    private let rubric: Rubric
    private var played: [Int: PlayedTest] = [:]

    init(_ beginning: Conversation, rubric: Rubric) {
        self.beginning = beginning
        self.rubric = rubric
    }

    /// The turn at a beat of the first test that goes so and comes there.
    ///
    /// - Parameter spent: replies that are on the page already, which are passed over.
    func found(at beat: String, isGood: Bool, except spent: Set<String>) -> WorkedTurn? {
        let tests = beginning.scenario.tests
        for place in tests.indices where tests[place].goesWell == isGood {
            let test = played[place] ?? PlayedTest(tests[place], beginning, rubric: rubric)
            played[place] = test
            guard let turn = test.turn(at: beat, isGood: isGood), !spent.contains(turn.reply), !turn.isUnread else {
                continue
            }
            return WorkedTurn(turn: turn, moment: test.moment(of: turn))
        }
        return nil
    }
}
