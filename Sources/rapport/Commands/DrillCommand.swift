import ArgumentParser
import RapportCoaching
import RapportFormat
import RapportModel
import RapportReading
import RapportStore
import RapportTerminal

/// `rapport drill`: single moments of one kind, one reply each, until it is clean.
struct DrillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Practise one criterion, or kind wording, on single moments.",
        discussion: """
            rapport drill E1        moments of all scenarios in which one reply can meet E1
            rapport drill kindly    cold lines to say again kindly, with every fact still true
            rapport drill           the criterion with most to gain

            A reply is clean when it is as good as the author's own for that moment. After the second try the author's is \
            shown. What came of it counts in 'rapport progress', and on no card. With --check the exit status is 1 where a \
            drill's own line is not as it should be.
            """)

    @Argument(help: "A criterion such as E1, or a drill such as kindly; without it, your weakest criterion.")
    var what: String?

    @Option(
        help: ArgumentHelp(
            "Picks the moments and their order.", discussion: "Without it: how many moments you have drilled.",
            valueName: "number"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("How many moments.", valueName: "n"))
    var count: Int = 5

    @Flag(help: "For authors: judge a drill's own lines and rewrites in place of practising.")
    var check = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions

    func validate() throws {
        guard !check || what != nil else { throw ValidationError("--check goes with the name of a drill") }
        guard (1...100).contains(count) else { throw ValidationError("--count must be from 1 to 100") }
    }

    @MainActor
    func run() async throws {
        guard !check else { return try checkLines() }
        let state = try who.state()
        let trainee = try who.required(in: state)
        let log = state.drills(of: trainee)
        let seed = try seed ?? UInt64(log.entries().entries.count)
        let view = DrillView(style: page.style, width: Window.width())
        let exercises = try exercises(in: library.open(), state, trainee, seed: seed, view)
        let source = StandardInput.lines(history: HistoryFile(path: state.history))
        defer { source.close() }
        var hasWarned = false
        let session = DrillSession(source: source, view: view, isLive: StandardInput.isInteractive) { entry in
            do throws(StoreError) { try log.append(entry) } catch {
                if !hasWarned { Output.write("rapport: \(printable(error.description))\n", to: .errors) }
                hasWarned = true
            }
        }
        await session.run(exercises, count: count)
    }

    /// Says of each line what its author has to mend.
    private func checkLines() throws {
        let shelf = try library.open()
        guard let what = what?.lowercased(), shelf.ids(of: .drill).contains(what) else {
            let names = shelf.ids(of: .drill).joined(separator: ", ")
            throw Failure("--check takes a drill of cold lines; there are: \(names.isEmpty ? "none" : names)")
        }
        let check = DrillCheck(try judge(what, in: shelf))
        Output.write(check.text)
        if !check.problems.isEmpty { throw Ending(status: .finding) }
    }

    private func exercises(
        in shelf: Library, _ state: StateFolder, _ trainee: TraineeName, seed: UInt64, _ view: DrillView
    ) throws -> any DrillSource {
        if let what, shelf.ids(of: .drill).contains(what.lowercased()) {
            return RewriteSource(try judge(what.lowercased(), in: shelf), seed: seed, view: view)
        }
        let known = try criteria(in: shelf)
        if let what {
            guard let criterion = known.first(where: { $0.id.lowercased() == what.lowercased() }) else {
                let names = (known.map(\.id) + shelf.ids(of: .drill)).joined(separator: ", ")
                throw Failure("there is no drill '\(what)'; there are: \(names)")
            }
            var source = MomentSource((criterion.id, criterion.asks), library: shelf, seed: seed, view: view)
            guard source.hasOne() else {
                throw Failure("no scenario has a moment at which a single reply can show '\(criterion.id)'")
            }
            return source
        }
        let gains = try ProgressReport.weakestFirst(of: trainee, in: state)
        let ordered = known.sorted { (gains[$0.id] ?? 0) > (gains[$1.id] ?? 0) }
        for criterion in ordered {
            var source = MomentSource((criterion.id, criterion.asks), library: shelf, seed: seed, view: view)
            if source.hasOne() { return source }
        }
        throw Failure("no scenario of this library has a moment to drill; 'rapport lint' says what loads")
    }

    /// The criteria of all rubrics, each once.
    private func criteria(in shelf: Library) throws -> [Criterion] {
        let all = shelf.ids(of: .rubric).flatMap { shelf.loadRubric($0).value?.criteria ?? [] }
        return all.reduce(into: []) { known, next in
            if !known.contains(where: { $0.id == next.id }) { known.append(next) }
        }
    }

    private func judge(_ id: String, in shelf: Library) throws -> RewriteJudge {
        let loaded = shelf.loadDrill(id)
        guard let drill = loaded.value, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
            for finding in loaded.diagnostics {
                Output.write(finding.text(width: Window.width()) + "\n", to: .errors)
            }
            throw Failure("the drill '\(id)' cannot be used until its errors are mended")
        }
        let shared = try ReaderOptions.sharedMoves(of: shelf)
        return RewriteJudge(drill, shared: shared) { LearnedReader(cues: CueReader(lexicon: $0), caution: .fair) }
    }
}
