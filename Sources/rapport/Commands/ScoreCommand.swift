import ArgumentParser
import RapportExchange
import RapportScoring
import RapportTerminal

/// `rapport score`: real chats of a help desk in, a line of JSON for each out, in the same order.
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Score real chats from a help desk; one line of JSON for each, in order.",
        discussion: """
            In: JSON lines, {"id": "7", "messages": [{"who": "customer", "text": "…"}, {"who": "agent", "text": "…"}]}; or a \
            CSV table with a row for each message and columns for chat, sender and text, rows of one chat together. What bots \
            and systems say is passed over; a greeting before the customer speaks is not judged.

            Out: {"id": "7", "percent": 62, "passed": false, "replies": 3, "empathy": 1.9, "resolution": 2.2, "solved": 0.7, \
            "satisfied": 0.4, "effective": 0.5, "critical": [], "criteria": {"E1": {"level": "generic", …}, "R2": null}}. \
            Ratings go from 0 to 4, what readers of the whole chat would say from -2 to 2. The rubric 'transcripts' judges \
            what words alone can show; criteria that need the policy or the truth are null.

            A chat that cannot be read gives {"line": 7, "error": "…"} in its place, and the exit status is 1. A summary goes \
            to standard error. With '--output' and '--resume' a run that was stopped goes on where it stood.

            JSON lines go through it as through any filter, so what spreads filters over cores and machines spreads it too, as \
            in: parallel --pipe --keep-order rapport score --quiet < chats.jsonl
            """)

    /// How the chats are written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case jsonl, csv

        var form: ChatFeed.Form { self == .csv ? .csv : .jsonl }
    }

    @Argument(help: "A file of chats; without it, or with '-', standard input.")
    var file: String?

    @Option(help: "jsonl or csv; without it, by the name of the file, else jsonl.")
    var format: Format?

    @Option(help: ArgumentHelp("Senders in a table who answer, with commas between.", valueName: "names"))
    var agents = ""

    @Option(help: ArgumentHelp("The rubric that judges.", valueName: "id"))
    var rubric = "transcripts"

    @Option(help: ArgumentHelp("Write the lines to this file in place of standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Go on with the file that --output names, after the lines that are in it.")
    var resume = false

    @Flag(help: "No summary.")
    var quiet = false

    @OptionGroup var options: ReaderOptions

    func validate() throws {
        guard !resume || output != nil else {
            throw ValidationError("--resume goes on with a file; name it with --output")
        }
    }

    @MainActor
    func run() async throws {
        let scorer = try ChatRater(options: options, rubric: rubric)
        let input = try LineInput(file)
        let done = try output.map { try ScoredLines(path: $0).open(resuming: resume) } ?? ScoredLines.Done()
        let isShown = !quiet && !input.isTyped && (output != nil || StandardStreams.canShowProgress)
        let bar = ProgressBar(
            total: input.size, noun: ("chat", "chats"), isShown: isShown && StandardStreams.canShowProgressBeforeResults
        )
        let sink = ChatSink(bar)
        let names = Set(agents.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init))
        var feed = ChatFeed(descriptor: input.descriptor, form: (format ?? formByName).form, agents: names)
        var rest = done
        let work = OrderedWork(jobs: options.jobs)
        while var items = try input.next(of: &feed) {
            try rest.skip(&items)
            let bytes = feed.bytesRead
            guard await work.run(items, { scorer.answer($0) }, deliver: { sink.take($0, atByte: bytes) }) else { break }
        }
        try rest.checkAllWereThere()
        try sink.finish(after: done.count, isQuiet: quiet)
    }

    private var formByName: Format { (file?.lowercased().hasSuffix(".csv") ?? false) ? .csv : .jsonl }
}
