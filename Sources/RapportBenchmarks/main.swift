import Foundation
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring

// Measures what the README and the notes publish. Run from the project's folder:
//   swift run -c release rapport-benchmarks [talks per scenario]
//   swift run -c release rapport-benchmarks simulate [talks per player]
//   swift run -c release rapport-benchmarks peer [turns], and peer.py beside it

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

/// Plays talks with a random trainee, and counts what came of them; only the replies are timed.
func measure(_ loaded: LoadedScenario, talks: Int) {
    let variants = (0..<4).map { seed in
        let scenario = loaded.file.scenario(seed: UInt64(seed))
        let cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
        return (scenario, LearnedReader(cues: cues, caution: .fair))
    }
    var (endings, replies, longest, unread): ([String: Int], Int, Int, Int) = ([:], 0, 0, 0)
    let clock = ContinuousClock()
    let time = clock.measure {
        for run in 0..<talks {
            let (scenario, reader) = variants[run % variants.count]
            var talk = Conversation(scenario, reader: reader, seed: UInt64(run))
            var trainee = RandomTrainee(scenario, seed: UInt64(run))
            var inputs = 0
            while talk.ending == nil && inputs < 400 {
                talk.take(trainee.next())
                inputs += 1
            }
            let turns = talk.transcript.turns
            replies += turns.count
            longest = max(longest, turns.count)
            unread += turns.count(where: \.isUnread)
            endings[talk.transcript.ending ?? "NO ENDING", default: 0] += 1
        }
    }
    let milliseconds = time / .milliseconds(1) / Double(max(replies, 1))
    let shares = endings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print(
        "\(loaded.file.id): \(talks) talks, \(replies) replies (\(unread) unread), longest \(longest), "
            + String(format: "%.2f ms a reply; ", milliseconds) + shares)
}

/// Plays each shipped scenario with a random trainee.
func measureTalks(_ talks: Int) {
    let library = Library(root: "scenarios")
    for id in library.scenarioIDs {
        guard let loaded = library.load(id).value else {
            print("\(id): does not load; rapport lint says why")
            continue
        }
        measure(loaded, talks: talks)
    }
}

let words = CommandLine.arguments.dropFirst()
let number = words.last.flatMap { Int($0) }
switch words.first {
case "simulate": try await measureSimulation(runs: number ?? 1000)
case "peer": measurePeer(turns: number ?? 100_000)
default:
    measureEncoder()
    measureTalks(number ?? 10_000)
}
let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
print(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "VmHWM unknown")
