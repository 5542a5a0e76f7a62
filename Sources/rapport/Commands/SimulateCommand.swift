import ArgumentParser
import Foundation
import RapportAuthoring
import RapportExchange
import RapportModel
import RapportTerminal

/// `rapport simulate`: plays scenarios with made-up trainees, thousands of times, and says what came of it.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract:
            "Play scenarios with made-up trainees, thousands of times: who wins, what is never seen, what is odd.",
        discussion: """
            The players: \(SimulatedPlayer.allCases.map { "\($0.rawValue) \($0.means)" }.joined(separator: "; ")). \
            They draw from the scenario's own models, examples, moves, tests and offers, and from a stock of their own.

            With one name: a full report. With several, or none for the whole library: a line each. Every oddity comes with \
            the command that shows its talk. The same seed gives the same report, on any number of cores.

            With '--check' the exit status is 1 where a scenario misses a bar of the library: kind and curious pass at least \
            70 %, rude and canned never, generous at most 10 %; no line is heard three times in a talk in more than 1 % \
            of all talks; every beat and every ending is reached by somebody.
            """)

    @Argument(help: "Scenario files or ids; without any, all of the library.")
    var paths: [String] = []

    @Option(help: ArgumentHelp("How many talks each player has with each customer.", valueName: "n"))
    var runs = 1000

    @Option(
        help: ArgumentHelp("The seed of each player's first talk; the others count on from it.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp("How many talks to play at once; without it, as many as there are cores.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        name: [.long, .customLong("player")],
        help: ArgumentHelp("Who plays, with commas between; without it all but 'replies'.", valueName: "names"),
        transform: PlayerList.init)
    var players: PlayerList?

    @Option(
        help: ArgumentHelp(
            "Let the player 'replies' draw from this file: a reply on each line, or JSON lines with \"reply\".",
            discussion: "A line such as '/do refund 20' or '/look order 7' is for the desk.", valueName: "file"))
    var replies: String?

    @Option(
        help: ArgumentHelp("Print one player's talk with this seed in full, with its scorecard.", valueName: "seed"))
    var replay: UInt64?

    @Flag(help: "End with status 1 where a bar of the library is missed.")
    var check = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
        guard (1...1_000_000).contains(runs) else { throw ValidationError("--runs must be from 1 to 1000000") }
        if cast.contains(.replies), replies == nil {
            throw ValidationError("the player 'replies' draws from a file; name it with --replies")
        }
        guard replay == nil || (paths.count == 1 && cast.count == 1) else {
            throw ValidationError("--replay shows one talk; name one scenario, and one player with --player")
        }
    }

    /// Who plays.
    private var cast: [SimulatedPlayer] {
        if let players { return players.players }
        return replies == nil ? SimulatedPlayer.usual : SimulatedPlayer.allCases
    }

    @MainActor
    func run() async throws {
        let lines = try replies.map { try ReplyFile($0).replies } ?? []
        let files = try LoadedFiles(paths, in: library.open())
        files.reportErrors()
        if let replay, let loaded = files.scenarios.first {
            try TalkReplay(loaded, player: cast[0], seed: replay, replies: lines).print(page: page, isJSON: output.json)
        } else if !files.scenarios.isEmpty {
            let summaries = await SimulationRun(files.scenarios, players: cast, runs: runs, seed: seed, replies: lines)
                .summaries(jobs: jobs)
            try show(summaries)
            if check, summaries.contains(where: { !$0.missedBars.isEmpty }) { throw Ending(status: .finding) }
        }
        if files.status != .success { throw Ending(status: files.status) }
    }

    private func show(_ summaries: [SimulationSummary]) throws {
        guard !output.json else { return try JSONOptions.print(summaries.map(SimulationRecord.init)) }
        let view = SimulationView(style: page.style, width: Window.width())
        Output.write(paths.count == 1 ? view.text(of: summaries[0]) : view.table(of: summaries))
    }
}

/// The names of players with commas between.
struct PlayerList {
    let players: [SimulatedPlayer]

    init(_ text: String) throws {
        let names = text.split(separator: ",").map { $0.drop { $0 == " " } }
        players = try names.reduce(into: []) { players, name in
            guard let player = SimulatedPlayer(rawValue: String(name)) else {
                let known = SimulatedPlayer.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("there is no player '\(name)'; there are: \(known)")
            }
            if !players.contains(player) { players.append(player) }
        }
        guard !players.isEmpty else { throw ValidationError("--players names nobody; try --players kind,rude") }
    }
}

/// A summary for programs, with the bars that it misses.
private struct SimulationRecord: Encodable {
    let summary: SimulationSummary
    let missedBars: [MissedBar]

    private enum Key: String, CodingKey {
        case missedBars, linesHeardTooOften, isUnwinnable, isUnlosable, rudeOutscoresKind
    }

    init(_ summary: SimulationSummary) {
        self.summary = summary
        missedBars = summary.missedBars
    }

    func encode(to encoder: any Encoder) throws {
        try summary.encode(to: encoder)
        var more = encoder.container(keyedBy: Key.self)
        try more.encode(missedBars, forKey: .missedBars)
        try more.encode(summary.linesHeardTooOften, forKey: .linesHeardTooOften)
        try more.encode(summary.isUnwinnable, forKey: .isUnwinnable)
        try more.encode(summary.isUnlosable, forKey: .isUnlosable)
        try more.encode(summary.rudeOutscoresKind, forKey: .rudeOutscoresKind)
    }
}
