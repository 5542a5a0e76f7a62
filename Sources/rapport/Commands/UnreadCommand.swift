import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport unread`: replies that nothing was understood of, to be taken into the scenario as cues.
struct UnreadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unread", abstract: "Replies that no scenario understood, grouped, to be taken in as cues.",
        discussion: """
            They come from the log in your own folder, together with the questions that the customer had no answer to; \
            trainees' logs stay in theirs, unless they hand you one (--log). At a terminal each group is shown with a cue and \
            the moves it could belong to: Enter takes the cue into the first, a number into another, e edits it, s skips, q \
            leaves. Replies that the scenario understands by now are left out.
            """)

    @Argument(help: "Scenario ids; without any, all.")
    var scenarios: [String] = []

    @Option(help: ArgumentHelp("A log that a trainee has handed over (unread.jsonl).", valueName: "file"))
    var log: String?

    @Flag(help: "Only list them.")
    var list = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var who: TraineeOptions
    @OptionGroup var output: JSONOptions

    @MainActor
    func run() async throws {
        let shelf = try library.open()
        for id in scenarios where !shelf.scenarioIDs.contains(id) {
            throw Failure("there is no scenario '\(id)'; there are: \(shelf.scenarioIDs.joined(separator: ", "))")
        }
        let file = try log.map { LineLog<UnreadReply>(path: $0) } ?? who.state().unread
        let read = try file.entries()
        for warning in read.warnings { Output.write("rapport: \(printable(warning.description))\n", to: .errors) }
        let sorted = UnreadLog(read.entries, in: shelf, only: scenarios)
        if output.json { return try JSONOptions.print(sorted.piles.flatMap(Record.records)) }
        if list || !StandardInput.isInteractive { return show(sorted) }
        Output.write(UnreadPage.summary(sorted))
        let source = StandardInput.lines()
        defer { source.close() }
        let teacher = UnreadTeacher(library: shelf, source: source)
        for pile in sorted.piles { guard await teacher.teach(pile) else { return } }
    }

    private func show(_ log: UnreadLog) {
        for pile in log.piles {
            for group in pile.groups { Output.write(UnreadPage.group(group, of: pile, homes: [])) }
        }
        if !log.piles.isEmpty { Output.write("\n") }
        Output.write(UnreadPage.summary(log))
    }

    /// A group for programs.
    private struct Record: Encodable {
        let scenario: String
        let beat: String
        let count: Int
        let replies: [String]
        let cue: String

        static func records(of pile: UnreadPile) -> [Record] {
            pile.groups.map {
                Record(
                    scenario: pile.scenario.id, beat: pile.beat.name, count: $0.count, replies: $0.replies, cue: $0.cue)
            }
        }
    }
}
