public import RapportEngine
public import RapportFormat
public import RapportModel
import RapportReading
import RapportScoring

/// Plays one scenario with made-up trainees, over and over, and says what came of it.
///
/// A talk is given by its player and its seed, whoever plays it and on whatever core: the seed chooses the customer's
/// lines, the player's whims, and one of the few variants that between them have every value of every variable.
public struct Simulation: Sendable {
    /// What lint checks and reports read.
    public typealias Summary = SimulationSummary

    public let scenario: Scenario
    private let stages: [Stage]
    private var readers: [CachedReader]
    private let replies: [String]

    /// Makes a scenario ready: reads what it gives its players to say.
    ///
    /// - Parameter replies: what ``SimulatedPlayer/replies`` draws from.
    public init(_ loaded: LoadedScenario, replies: [String] = []) {
        var made: [CachedReader] = []
        self.init(loaded, replies: replies) { cues in
            let reader = CachedReader(LearnedReader(cues: cues, caution: .fair))
            made.append(reader)
            return reader
        }
        readers = made
    }

    /// The same with readers of the caller's choice; `read` is called once for all variants with the same cues.
    init(_ loaded: LoadedScenario, replies: [String] = [], read: (CueReader) -> any ReplyReader) {
        var shared: [SharedReader] = []
        stages = loaded.file.coveringSeeds.map { seed in
            let scenario = loaded.file.scenario(seed: seed)
            if let known = shared.first(where: { $0.reads(scenario) }) { return known.stage(scenario, loaded.rubric) }
            let fresh = SharedReader(scenario, read: read)
            shared.append(fresh)
            return fresh.stage(scenario, loaded.rubric)
        }
        readers = []
        scenario = loaded.file.scenario(seed: 0)
        self.replies = replies
    }

    /// Plays a talk to its end.
    public func conversation(_ player: SimulatedPlayer, seed: UInt64) -> Conversation {
        played(player, seed: seed, on: stage(for: seed))
    }

    /// Plays a talk to its end, judges it, and keeps what a summary needs.
    public func talk(_ player: SimulatedPlayer, seed: UInt64) -> SimulatedTalk {
        let stage = stage(for: seed)
        let talk = played(player, seed: seed, on: stage)
        return SimulatedTalk(talk, by: player, assessment: stage.scorer.score(talk.transcript))
    }

    /// The seeds of a player's talks, counted on from the first.
    public static func seeds(from seed: UInt64, runs: Int) -> [UInt64] { (0..<runs).map { seed &+ UInt64($0) } }

    /// How many replies had to be read; all others were remembered.
    public var readings: Int { readers.reduce(0) { $0 + $1.count } }

    /// Plays talks on this core alone.
    public func summary(of players: [SimulatedPlayer] = SimulatedPlayer.usual, runs: Int, seed: UInt64) -> Summary {
        var tally = Tally(scenario, seed: seed, runs: runs)
        for player in players {
            for next in Self.seeds(from: seed, runs: runs) { tally.add(talk(player, seed: next)) }
        }
        return tally.summary
    }

    /// A quick look, cheap enough for lint: 40 talks of each player.
    public func quickSummary() -> Summary { summary(runs: Self.quickRuns, seed: 1) }

    /// Talks of each player in a quick look.
    public static let quickRuns = 40

    private func stage(for seed: UInt64) -> Stage { stages[Int(seed % UInt64(stages.count))] }

    private func played(_ player: SimulatedPlayer, seed: UInt64, on stage: Stage) -> Conversation {
        var hand = TalkInHand(on: stage, seed: seed)
        var chance = Chance(player, seed: seed)
        var trainee = player.make(replies: replies)
        while hand.talk.ending == nil { hand.say(trainee.next(&hand, &chance)) }
        return hand.talk
    }
}

/// The readers of all variants whose cues are the same.
private struct SharedReader {
    private let first: Scenario
    let cues: CueReader
    let reader: any ReplyReader

    init(_ scenario: Scenario, read: (CueReader) -> any ReplyReader) {
        first = scenario
        cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
        reader = read(cues)
    }

    func stage(_ scenario: Scenario, _ rubric: Rubric) -> Stage {
        Stage(scenario, rubric: rubric, cues: cues, reader: reader)
    }

    func reads(_ scenario: Scenario) -> Bool { first.hasSameCues(as: scenario) }
}
