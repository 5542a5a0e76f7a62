import RapportEngine
public import RapportModel

/// Compares one step of a test with what the talk did.
struct StepCheck {
    typealias Failure = ScenarioTester.Failure

    let talk: Conversation
    let step: Int

    func failures(_ expect: ScenarioTest.Expectation) -> [Failure] {
        doings(expect) + knowledge(expect) + places(expect) + feelings(expect) + words(expect)
    }

    private func doings(_ expect: ScenarioTest.Expectation) -> [Failure] {
        guard case .turn(let turn) = talk.transcript.events.last else {
            let wanted = expect.did + expect.didNot
            return wanted.isEmpty ? [] : [failure("did", "a reply to look at", "this step is none")]
        }
        let did = turn.moves.map(\.move) + turn.reading.offers.map(\.offer)
        let shown = did.isEmpty ? "nothing" : did.joined(separator: ", ")
        let missing = expect.did.filter { !did.contains($0) }
        let extra = expect.didNot.filter(did.contains)
        return [
            missing.isEmpty
                ? nil : failure("did", "the reply did \(missing.joined(separator: ", "))", "it did \(shown)"),
            extra.isEmpty
                ? nil : failure("did_not", "the reply did not do \(extra.joined(separator: ", "))", "it did \(shown)"),
        ].compactMap(\.self)
    }

    private func knowledge(_ expect: ScenarioTest.Expectation) -> [Failure] {
        let known = talk.known
        let shown = known.isEmpty ? "nothing" : known.joined(separator: ", ")
        return expect.knows.filter { !known.contains($0) }.map { failure("knows", "\($0) is known", "known: \(shown)") }
            + expect.knowsNot.filter(known.contains).map {
                failure("knows_not", "\($0) is not known", "known: \(shown)")
            }
    }

    private func places(_ expect: ScenarioTest.Expectation) -> [Failure] {
        var failures: [Failure] = []
        if let beat = expect.beat, talk.beatOrEnding != beat {
            let kind = talk.ending == nil ? "beat" : "ending"
            failures.append(failure("beat", "beat \(beat)", "\(kind) \(talk.beatOrEnding)"))
        }
        if let ending = expect.ending, talk.transcript.ending != ending {
            let actual = talk.transcript.ending.map { "ending \($0)" } ?? "still in beat \(talk.beat)"
            failures.append(failure("ending", "ending \(ending)", actual))
        }
        return failures
    }

    private func feelings(_ expect: ScenarioTest.Expectation) -> [Failure] {
        expect.feelings.filter { !$0.comparison.holds(talk.feelings[$0.feeling], $0.value) }.map {
            failure(
                $0.feeling.rawValue, "\($0.feeling.rawValue) \($0.comparison.rawValue) \($0.value)",
                "\($0.feeling.rawValue) \(talk.feelings[$0.feeling])")
        }
    }

    private func words(_ expect: ScenarioTest.Expectation) -> [Failure] {
        guard let phrase = expect.says else { return [] }
        let answer = talk.transcript.events.last?.answer ?? ""
        guard !answer.lowercased().contains(phrase.lowercased()) else { return [] }
        return [failure("says", "the answer says “\(phrase)”", "it says “\(answer)”")]
    }

    private func failure(_ key: String, _ expected: String, _ actual: String) -> Failure {
        Failure(["steps", "\(step)", "expect", key], expected: expected, actual: actual)
    }
}

extension TalkEvent {
    /// What came back: the customer's words, the desk's, or the hint.
    public var answer: String {
        switch self {
        case .turn(let turn): turn.spoken.joined(separator: " ")
        case .desk(let record): record.answer
        case .hint(let text): text
        }
    }
}
