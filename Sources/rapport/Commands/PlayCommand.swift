import ArgumentParser
import RapportEngine
import RapportFormat
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport play`: a talk, from brief to scorecard.
struct PlayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: "Talk to a customer, and get a scorecard.",
        discussion: """
            With input piped in, each line is a reply (or a command such as /look); a backslash at the end of a line goes \
            on with the next.
            """)

    @Argument(help: "A scenario's id, or a file; without it, what is due.")
    var scenario: String?

    @Option(
        help: ArgumentHelp(
            "Picks the variant and the order of lines.", discussion: "Without it: how often you have played this one.",
            valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Go on with the talk that was left last.")
    var resume = false

    @Flag(help: "No typing pause.")
    var fast = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    @MainActor
    func run() async throws {
        let player = Player(library: library, who: who, page: page, fast: fast, json: output.json)
        if resume { return try await player.resume(scenario) }
        try await player.play(scenario, seed: seed)
    }
}
