import RapportEngine
import RapportFormat
import RapportModel

/// The talks of a scenario's tests, each played in the variant that its seed chooses.
struct TestTalks {
    /// In the order of the tests.
    let talks: [Conversation]

    init(_ subject: ScenarioSubject) {
        talks = subject.scenario.tests.map { test in
            let scenario = subject.loaded.file.scenario(seed: test.seed)
            var talk = Conversation(scenario, reader: subject.reader(for: scenario), seed: test.seed)
            for step in test.steps where talk.ending == nil { talk.take(step.input) }
            return talk
        }
    }
}

extension TestTalks {
    private var turns: [Turn] { talks.flatMap(\.transcript.turns) }

    /// Places of the branches that some test takes, by beat.
    var branches: [String: Set<Int>] {
        turns.reduce(into: [:]) { found, turn in
            if let branch = turn.branch { found[turn.beat, default: []].insert(branch) }
        }
    }

    /// The endings that some test comes to.
    var endings: Set<String> { Set(talks.compactMap(\.transcript.ending)) }

    /// The ids of the reactions that some test sets off.
    var reactions: Set<String> { Set(turns.flatMap(\.changes).map(\.cause)) }
}
