import RapportAuthoring
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring
import RapportStore

/// One attempt: the scenario as the seed makes it, who plays it, and what it was made from.
struct Attempt {
    let loaded: LoadedScenario
    let scenario: Scenario
    let reader: any ReplyReader
    let seed: UInt64
    let files: [SourceStamp]

    init(_ loaded: LoadedScenario, seed: UInt64) {
        self.init(loaded, scenario: loaded.file.scenario(seed: seed), seed: seed)
    }

    /// An attempt at a variant that is built already.
    init(_ loaded: LoadedScenario, scenario: Scenario, seed: UInt64) {
        self.loaded = loaded
        self.scenario = scenario
        self.seed = seed
        reader = Self.reader(of: scenario)
        files = loaded.sources.map {
            SourceStamp(kind: $0.kind.rawValue, id: $0.id, sha256: InputStore.hash(of: $0.bytes))
        }
    }

    /// The reader of a scenario's talks; it remembers, so that a debrief does not read the talk again.
    @Sendable static func reader(of scenario: Scenario) -> any ReplyReader {
        let cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
        return CachedReader(LearnedReader(cues: cues, caution: .fair))
    }

    /// A talk from its first line.
    func begin() -> Conversation { Conversation(scenario, reader: reader, seed: seed) }

    /// The card of a talk that has ended; nil while it goes on.
    func card(for talk: Conversation, trainee: String, started: Int, ended: Int) -> Scorecard? {
        guard let survey = talk.survey(), let story = talk.story(by: loaded.wordOfMouth) else { return nil }
        let scorer = Scorer(scenario: scenario, rubric: loaded.rubric, reader: reader)
        let shown = Set(talk.transcript.turns.flatMap(\.moves).map(\.move))
        return Scorecard(
            scenario: scenario.id, title: scenario.title, customer: scenario.customer.name, trainee: trainee,
            seed: seed, started: started, ended: ended, engine: Conversation.version, reader: reader.version,
            files: files, transcript: talk.transcript, survey: survey, story: story, clues: talk.clues,
            hintsUsed: talk.hintsUsed, assessment: scorer.score(talk.transcript),
            harmful: shown.intersection(scenario.harmfulMoves).sorted())
    }
}
