import ArgumentParser
import RapportExchange
import RapportTerminal
import Synchronization

/// `rapport rate`: JSON lines with replies in, JSON lines with readings out, in the same order.
struct RateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Rate replies given as JSON lines; one line out for each, in order.",
        discussion: """
            In: {"id": "7", "persona": "furious", "channel": "chat", "brand": "…", "policy": "…", "facts": "…", \
            "history": [{"who": "customer", "text": "…"}], "reply": "…"}. All but 'id' and 'reply' may be absent; 'id' \
            may be a number, 'facts' a list of texts, 'who' is customer or agent, and other fields are passed over.

            Out: {"id": "7", "empathy": 2.7, "resolution": 1.4, "critical": false, "moves": [{"move": "apologise", \
            "start": 0, "end": 11, "confidence": 0.93}]}. Scales go from 0 to 4; start and end count bytes of the \
            reply in UTF-8. A reader that does not rate gives null for empathy, resolution and critical.

            With '--words' each line ends in "words": {"empathy": {"raised": {"start": 0, "end": 11}, "lowered": null}, \
            "resolution": null}: the bytes of the words that raised and lowered each rating most; null where none stands out.

            A line that cannot be rated gives {"line": 7, "error": "…"} in its place, the others are rated all the same, \
            and the exit status is 1. Blank lines give nothing but count as lines. A line may have 4 MiB.
            """)

    @Argument(help: "A file of JSON lines; without it, or with '-', standard input.")
    var file: String?

    @Flag(help: "Tell the words that raised and lowered each rating most.")
    var words = false

    @OptionGroup var options: ReaderOptions

    @MainActor
    func run() async throws {
        let rater = LineRater(reader: try options.reader(), showsWords: words)
        let input = try LineInput(file)
        let sink = AnswerSink(
            ProgressBar(total: input.size, isShown: !input.isTyped && StandardStreams.canShowProgress))
        let work = OrderedWork(jobs: options.jobs)
        var feed = LineFeed(descriptor: input.descriptor)
        while let lines = try input.next(of: &feed) {
            let bytes = feed.bytesRead
            let isDelivered = await work.run(lines) {
                rater.answer($0)
            } deliver: {
                sink.take($0, atByte: bytes)
            }
            guard isDelivered else { break }
        }
        try sink.finish()
    }
}

/// Writes answers as they come, and remembers what went wrong.
private final class AnswerSink: Sendable {
    private struct State {
        var hasProblem = false
        var delivery = Output.Delivery.done
    }

    private let bar: ProgressBar
    private let state = Mutex(State())

    init(_ bar: ProgressBar) { self.bar = bar }

    /// Writes one answer; `false` when there is no sense in more.
    func take(_ answer: LineRater.Answer, atByte bytes: Int) -> Bool {
        state.withLock { state in
            if answer.isProblem { state.hasProblem = true }
            state.delivery = Output.deliver(answer.text)
            bar.advance(to: bytes)
            return state.delivery == .done
        }
    }

    func finish() throws {
        bar.finish()
        let state = state.withLock { $0 }
        if case .failed(let reason) = state.delivery {
            throw Failure("the results could not be written: \(reason); make room, or write them elsewhere")
        }
        if state.hasProblem { throw Ending(status: .finding) }
    }
}
