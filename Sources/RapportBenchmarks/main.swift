import Foundation
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring

// Measures what the README and the notes publish. Run from the project's folder:
//   swift run -c release rapport-benchmarks [talks per scenario]

/// Draws what a trainee might do: the file's own sample sentences, desk commands, hints and nonsense.
struct RandomTrainee {
    private var generator: SplitMix64
    private let replies: [String]
    private let commands: [TalkInput]

    init(_ scenario: Scenario, seed: UInt64) {
        generator = SplitMix64(seed: seed, for: "random trainee")
        let samples =
            scenario.beats.flatMap { $0.branches.compactMap(\.example) + $0.models.map(\.reply) }
            + scenario.lexicon.moves.flatMap { $0.hit + $0.miss }
        replies = samples + ["", "ok", "🎸🎸", "asdf qwer", "Sorry sorry sorry.", "日本語でお願いします"]
        commands =
            scenario.desk.lookUps.map { .look($0.key) } + scenario.desk.actions.map { .act("\($0.name) 50") } + [.hint]
    }

    mutating func next() -> TalkInput {
        guard generator.below(5) == 0, !commands.isEmpty else { return .reply(replies[generator.below(replies.count)]) }
        return commands[generator.below(commands.count)]
    }
}

/// Plays talks with a random trainee and counts what came of them.
func measure(_ loaded: LoadedScenario, talks: Int) {
    var endings: [String: Int] = [:]
    var replies = 0
    var longest = 0
    var passed = 0
    let start = ContinuousClock.now
    for run in 0..<talks {
        let seed = UInt64(run)
        let scenario = loaded.file.scenario(seed: seed % 8)
        let reader = readers[scenario.id, default: [:]][seed % 8] ?? makeReader(scenario)
        readers[scenario.id, default: [:]][seed % 8] = reader
        var talk = Conversation(scenario, reader: reader, seed: seed)
        var trainee = RandomTrainee(scenario, seed: seed)
        var inputs = 0
        while talk.ending == nil && inputs < 400 {
            talk.take(trainee.next())
            inputs += 1
        }
        let turns = talk.transcript.turns.count
        replies += turns
        longest = max(longest, turns)
        endings[talk.transcript.ending ?? "NONE", default: 0] += 1
        if run < 500, Scorer(scenario: scenario, rubric: loaded.rubric, reader: reader).score(talk.transcript).passed {
            passed += 1
        }
    }
    let seconds =
        Double((ContinuousClock.now - start).components.attoseconds) / 1e18
        + Double((ContinuousClock.now - start).components.seconds)
    let shares = endings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print(
        "\(loaded.file.id): \(talks) talks, \(replies) replies, longest \(longest), \(String(format: "%.0f", Double(replies) / seconds)) replies/s, \(String(format: "%.3f", seconds * 1000 / Double(max(replies, 1)))) ms a reply; passed \(passed) of the first \(min(500, talks)); \(shares)"
    )
}

func makeReader(_ scenario: Scenario) -> CueReader {
    CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
}

nonisolated(unsafe) var readers: [String: [UInt64: CueReader]] = [:]
let talks = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let library = Library(root: "scenarios")
for id in library.scenarioIDs {
    guard let loaded = library.load(id).value else {
        print("\(id): does not load; rapport lint says why")
        continue
    }
    measure(loaded, talks: talks)
}
let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
print(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "VmHWM unknown")
