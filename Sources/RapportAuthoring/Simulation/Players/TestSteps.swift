import RapportEngine
import RapportModel
import RapportReading

/// The replies of a scenario's own tests that pass, by the beat that they are given in.
struct TestSteps {
    private(set) var byBeat: [String: [(reply: String, known: Set<String>)]] = [:]

    init(_ scenario: Scenario, reader: any ReplyReader) {
        for test in scenario.tests where test.passes == true {
            var talk = Conversation(scenario, reader: reader, seed: test.seed)
            for step in test.steps where talk.ending == nil {
                if case .reply(let text) = step.input {
                    byBeat[talk.beat, default: []].append((text, Set(talk.known)))
                }
                talk.take(step.input)
            }
        }
    }
}
