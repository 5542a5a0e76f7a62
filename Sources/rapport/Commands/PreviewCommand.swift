import ArgumentParser
import RapportFormat
import RapportModel
import RapportTerminal

/// `rapport preview`: a scenario in the making, played from any place, with what goes on inside.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Try a scenario out while you write it, from any beat.",
        discussion: """
            Each answer comes with what was read, what moved the feelings and which branch was taken. Save the file in \
            your editor, and the talk so far is played again through the new version. Nothing is kept.
            """)

    @Argument(help: "A scenario file, or an id of the library.")
    var scenario: String

    @Option(help: ArgumentHelp("The beat to begin in.", valueName: "beat"))
    var from: String?

    @Option(help: ArgumentHelp("Hidden facts that are known already, with commas between.", valueName: "facts"))
    var knows: String?

    @Option(help: ArgumentHelp("Desk actions that are done already, with commas between.", valueName: "actions"))
    var done: String?

    @Option(help: ArgumentHelp("Picks the variant and the order of lines.", valueName: "number"))
    var seed: UInt64 = 0

    @OptionGroup var library: LibraryOptions
    @OptionGroup var page: PageOptions

    @MainActor
    func run() async throws {
        let shelf = try library.open()
        let path = try path(in: shelf)
        let loaded = shelf.load(path: path)
        guard let value = loaded.value else {
            for finding in loaded.diagnostics where finding.severity == .error {
                Output.write(finding.text(width: Window.width()) + "\n", to: .errors)
            }
            throw Failure("'\(path)' cannot be played until its errors are mended")
        }
        let scenario = value.file.scenario(seed: seed)
        let source = StandardInput.lines { before, word in
            TalkCompletion(desk: scenario.desk).candidates(before: before, word: word)
        }
        defer { source.close() }
        let view = ConversationView(customer: scenario.customer.name, style: page.style) { Output.write($0) }
        let start = PreviewStart(beat: from, known: Self.names(knows), done: Self.names(done))
        let session = try PreviewSession(
            path: path, library: shelf, loaded: value, start: start, seed: seed, source: source, view: view)
        await session.run()
    }

    private func path(in shelf: Library) throws -> String {
        guard !scenario.hasSuffix(".yaml"), !scenario.contains("/") else { return scenario }
        guard shelf.scenarioIDs.contains(scenario) else {
            throw Failure("there is no scenario '\(scenario)'; there are: \(shelf.scenarioIDs.joined(separator: ", "))")
        }
        return try library.folder() + "/" + FileKind.scenario.path(of: scenario)
    }

    private static func names(_ list: String?) -> [String] {
        list?.split { $0 == "," || $0.isWhitespace }.map(String.init) ?? []
    }
}
