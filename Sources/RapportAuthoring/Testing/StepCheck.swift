import RapportEngine
import RapportModel

/// Compares one step of a test with what the talk did.
struct StepCheck {
    let talk: Conversation
    let step: Int

    func failures(_ expect: ScenarioTest.Expectation) -> [ScenarioTester.Failure] {
        doings(expect) + knowledge(expect) + places(expect) + feelings(expect) + words(expect)
    }

    private func doings(_ expect: ScenarioTest.Expectation) -> [ScenarioTester.Failure] {
        guard let turn = talk.transcript.turns.last else { return [] }
        let did = turn.moves.map(\.move) + turn.reading.offers.map(\.offer)
        let shown = did.isEmpty ? "nothing" : did.joined(separator: ", ")
        let missing = expect.did.filter { !did.contains($0) }.map { failure("the reply did \($0)", "it did \(shown)") }
        let extra = expect.didNot.filter(did.contains).map { failure("the reply did not do \($0)", "it did \(shown)") }
        return missing + extra
    }

    private func knowledge(_ expect: ScenarioTest.Expectation) -> [ScenarioTester.Failure] {
        let known = talk.known
        let shown = known.isEmpty ? "nothing" : known.joined(separator: ", ")
        return expect.knows.filter { !known.contains($0) }.map { failure("\($0) is known", "known: \(shown)") }
            + expect.knowsNot.filter(known.contains).map { failure("\($0) is not known", "known: \(shown)") }
    }

    private func places(_ expect: ScenarioTest.Expectation) -> [ScenarioTester.Failure] {
        var failures: [ScenarioTester.Failure] = []
        if let beat = expect.beat, talk.beatOrEnding != beat {
            failures.append(failure("beat \(beat)", "\(talk.beatOrEnding)"))
        }
        if let ending = expect.ending, talk.transcript.ending != ending {
            failures.append(failure("ending \(ending)", talk.transcript.ending ?? "still in beat \(talk.beat)"))
        }
        return failures
    }

    private func feelings(_ expect: ScenarioTest.Expectation) -> [ScenarioTester.Failure] {
        expect.feelings.filter { !$0.comparison.holds(talk.feelings[$0.feeling], $0.value) }.map {
            failure("\($0.feeling.rawValue) \($0.comparison.rawValue) \($0.value)", "\(talk.feelings[$0.feeling])")
        }
    }

    private func words(_ expect: ScenarioTest.Expectation) -> [ScenarioTester.Failure] {
        guard let phrase = expect.says else { return [] }
        let answer = lastWords
        guard !answer.lowercased().contains(phrase.lowercased()) else { return [] }
        return [failure("the answer says “\(phrase)”", "it says “\(answer)”")]
    }

    private var lastWords: String {
        switch talk.transcript.events.last {
        case .turn(let turn): turn.spoken.joined(separator: " ")
        case .desk(let record): record.answer
        case .hint(let text): text
        case nil: ""
        }
    }

    private func failure(_ expected: String, _ actual: String) -> ScenarioTester.Failure {
        ScenarioTester.Failure(step: step, expected: expected, actual: actual)
    }
}
