import ArgumentParser
import RapportExchange
import RapportModel
import RapportReading
import RapportScoring
import RapportTerminal
import Synchronization

/// `rapport evaluate`: how well the reader agrees with reviewers, beside ways to rate that understand nothing.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Compare the reader's ratings with those of reviewers.",
        discussion: """
            The files hold lines as 'rapport rate' takes them, with "rating": {"empathy": 3, "resolution": 2, "moves": \
            ["apologise"], "critical": false} added, of which any part may be absent, and where known "context_id" (the \
            situation), "group" (replies that differ in little but their worth) and "kind".

            For each scale: Spearman's rank correlation, quadratic weighted kappa of the rounded ratings (halves up) and mean absolute \
            error, with 95 % bootstrap intervals over whole situations. For each move: precision, recall, F1 and Cohen's \
            kappa. For replies of one group: how often the better of two is rated higher, a tie for half. Beside them \
            the same figures for the number of words, of empathy keywords and of question marks, for the mean as a \
            constant, and for finding every move in every reply. Empathy keywords \
            are words that begin with \(Evaluator.keywords.joined(separator: ", ")).

            With '--against honest': for every other kind, in how many pairs of an honest reply and one of that kind, to \
            the same situation, the honest one is rated higher (both scales added up, a tie for half), where reviewers find it better by \
            at least 1. This shows how far the reader can be fooled.

            A line that cannot be read is told of and left out, and the exit status is then 1.
            """)

    @Argument(help: "Files of rated replies; '-' is standard input.")
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Compare these ratings, in lines as 'rapport rate' writes them, in place of the reader's.",
            discussion: "Lines belong to replies by their id; every move in them counts, whatever its confidence.",
            valueName: "file"))
    var predictions: String?

    @Option(help: ArgumentHelp("Where the draws of the intervals begin.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Show each kind, persona, channel or file by itself too.", valueName: "split"))
    var by: Split?

    @Option(
        help: ArgumentHelp(
            "Show how often replies of this kind are rated above worse ones of every other kind.", valueName: "kind"))
    var against: String?

    @Option(help: ArgumentHelp("How to print it: text or json.", valueName: "format"))
    var format = Format.text

    @OptionGroup var options: ReaderOptions
    @OptionGroup var page: PageOptions

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    /// As arguments: the library's own type cannot know of them.
    enum Split: String, CaseIterable, ExpressibleByArgument {
        case kind, persona, channel, file

        var label: RatedReply.Split {
            switch self {
            case .kind: .kind
            case .persona: .persona
            case .channel: .channel
            case .file: .file
            }
        }
    }

    @MainActor
    func run() async throws {
        var rated = try RatedFiles(files)
        if let against { try rated.require(kind: against) }
        let (name, readings) = try await readings(of: &rated)
        let evaluation = Evaluator(reader: name, seed: seed)
            .evaluate(rated.replies.map(\.reply), readings: readings, by: by?.label, against: against)
        switch format {
        case .text: Output.write(EvaluationView(style: page.style, width: Window.width()).text(of: evaluation))
        case .json: try JSONOptions.print(evaluation)
        }
        if rated.hasProblem { throw Ending(status: .finding) }
    }

    private func readings(of rated: inout RatedFiles) async throws -> (name: String, readings: [Reading]) {
        if let predictions { return (predictions, try rated.readings(inFile: predictions)) }
        let reader = try options.reader()
        let replies = rated.replies.map(\.reply)
        let collected = Mutex<[Reading]>([])
        let bar = ProgressBar(total: replies.count, isShown: StandardStreams.canShowProgress)
        _ = await OrderedWork(jobs: options.jobs).run(replies) {
            reader.read($0.reply, in: $0.context)
        } deliver: { reading in
            collected.withLock {
                $0.append(reading)
                bar.advance(to: $0.count)
            }
            return true
        }
        bar.finish()
        return (reader.version, collected.withLock { $0 })
    }
}
