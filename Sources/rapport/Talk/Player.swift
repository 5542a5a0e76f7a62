import ArgumentParser
import Foundation
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportStore
import RapportTerminal

/// Plays one talk from brief to card: finds the scenario and the trainee, keeps the talk, shows what came of it.
@MainActor
struct Player {
    let library: LibraryOptions
    let who: TraineeOptions
    let page: PageOptions
    let fast: Bool
    let json: Bool

    /// A new talk; without a name, the one that is due.
    func play(_ name: String?, seed: UInt64?) async throws {
        let state = try who.state()
        let trainee = try who.required(in: state)
        let shelf = try library.open()
        let id = try name ?? suggested(in: shelf, state, trainee)
        let loaded = try load(id, from: shelf)
        let attempts = (try? state.cards.attempts(at: loaded.file.id, by: trainee)) ?? 0
        let attempt = Attempt(loaded, seed: seed ?? UInt64(attempts))
        let header = JournalHeader(
            scenario: attempt.scenario.id, seed: attempt.seed, trainee: trainee.text, started: Clock.now,
            engine: Conversation.version, reader: attempt.reader.version, files: attempt.files)
        let journal = begin(header, attempt, in: state)
        try await talk(attempt, attempt.begin(), header: header, journal: journal, state: state, trainee: trainee)
    }

    /// The talk that was left last, of one scenario or of any.
    func resume(_ name: String?) async throws {
        let state = try who.state()
        let trainee = try who.required(in: state)
        let unfinished = try state.journals.unfinished(by: trainee)
        unfinished.warnings.forEach { warn($0.description) }
        guard let left = unfinished.talks.first(where: { name == nil || $0.header.scenario == name }) else {
            throw Failure("there is no unfinished talk to go on with; begin one with 'rapport play'")
        }
        if let damage = left.damage { warn(damage.description + "; going on from what can be read") }
        let journal = try state.journals.resume(left.path, keepingGoodPart: true)
        let attempt = try KeptFiles(files: journal.header.files, inputs: state.inputs)
            .attempt(journal.header.scenario, seed: journal.header.seed)
        var talk = attempt.begin()
        for case .input(let input) in journal.entries { talk.take(input) }
        try await self.talk(attempt, talk, header: journal.header, journal: journal, state: state, trainee: trainee)
    }

    private func suggested(in shelf: Library, _ state: StateFolder, _ trainee: TraineeName) throws -> String {
        let cards = try state.cards.cards(of: trainee).cards
        guard let suggestion = Shelf(library: shelf, cards: cards, now: Clock.now).suggestion else {
            throw Failure("the library holds no scenario that loads; 'rapport lint' says why")
        }
        return suggestion.scenario
    }

    private func load(_ id: String, from shelf: Library) throws -> LoadedScenario {
        let isPath = id.hasSuffix(".yaml") || id.contains("/")
        guard isPath || shelf.scenarioIDs.contains(id) else {
            throw Failure("there is no scenario '\(id)'; there are: \(shelf.scenarioIDs.joined(separator: ", "))")
        }
        let loaded = isPath ? shelf.load(path: id) : shelf.load(id)
        guard let value = loaded.value else {
            for diagnostic in loaded.diagnostics where diagnostic.severity == .error {
                Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors)
            }
            throw Failure("'\(id)' cannot be played until its errors are mended")
        }
        return value
    }

    /// Keeps the files and begins the journal; nil where the disk takes neither.
    private func begin(_ header: JournalHeader, _ attempt: Attempt, in state: StateFolder) -> Journal? {
        do {
            try state.prepare()
            if try state.trainee() == nil { try state.remember(TraineeName(header.trainee)) }
            for source in attempt.loaded.sources { _ = try state.inputs.keep(source.bytes) }
            return try state.journals.begin(header)
        } catch {
            warn("\(error.description); the talk is kept in memory alone, and its card is printed at the end")
            return nil
        }
    }

    private func talk(
        _ attempt: Attempt, _ talk: Conversation, header: JournalHeader, journal: Journal?, state: StateFolder,
        trainee: TraineeName
    ) async throws {
        let completion = TalkCompletion(desk: attempt.scenario.desk)
        let source = StandardInput.lines(history: HistoryFile(path: state.history)) { before, word in
            completion.candidates(before: before, word: word)
        }
        let isLive = StandardInput.isInteractive
        let pause: (Duration) async -> Bool = { await source.pause(for: $0) }
        let view = ConversationView(
            customer: attempt.scenario.customer.name, style: page.style, pause: isLive && !fast ? pause : nil
        ) {
            if !json { Output.write($0) }
        }
        let keeper = TalkKeeper(state: state, journal: journal, trainee: trainee) { view.problem($0) }
        view.begin(attempt.scenario)
        view.talk(talk.transcript)
        if isLive { view.notice("Type what you would say to them. /help lists what else there is.") }
        let session = TalkSession(talk: talk, source: source, view: view, keeper: keeper, isLive: isLive)
        let outcome = await session.run()
        source.close()
        guard outcome == .ended else { return leave(session.talk, keeper, view) }
        try await finish(session.talk, attempt, header, keeper, state: state, trainee: trainee)
    }

    private func leave(_ talk: Conversation, _ keeper: TalkKeeper, _ view: ConversationView) {
        guard !talk.transcript.events.isEmpty else { return keeper.discard() }
        view.notice(
            keeper.isKept
                ? "The talk is kept. Go on with it: rapport play --resume"
                : "The talk could not be kept, and is gone.")
    }

    private func finish(
        _ talk: Conversation, _ attempt: Attempt, _ header: JournalHeader, _ keeper: TalkKeeper, state: StateFolder,
        trainee: TraineeName
    ) async throws {
        let ended = keeper.ended ?? Clock.now
        if keeper.ended == nil { keeper.end(at: ended) }
        guard let card = attempt.card(for: talk, trainee: header.trainee, started: header.started, ended: ended) else {
            return
        }
        let saved = keeper.save(card)
        if json {
            try JSONOptions.print(card)
        } else {
            Output.write("\n" + ScorecardView(style: page.style, width: Window.width()).text(of: card))
        }
        guard let saved else { throw Ending(status: .notSaved) }
        guard !json else { return }
        let debrief = CardDebriefing(card: card, attempt: attempt, state: state).page(for: trainee, style: page.style)
        if let debrief { Output.write("\n" + debrief.text) }
        Output.write(
            "\nKept as \(printableLine(saved.id)). Why these levels: rapport explain\n"
                + "What if you had said something else: rapport retry\n")
        guard let debrief, StandardInput.isInteractive else { return }
        let diary = Diary(state: state, trainee: trainee, card: saved.id, scenario: card.scenario, style: page.style)
        _ = try await diary.ask(debrief.question)
    }

    private func warn(_ message: String) { Output.write("rapport: \(printable(message))\n", to: .errors) }
}

/// The files that a talk was made from, found by their hashes.
struct KeptFiles {
    let files: [SourceStamp]
    let inputs: InputStore

    /// The attempt as these very files make it, whatever the library has become since.
    func attempt(_ scenario: String, seed: UInt64) throws -> Attempt {
        var texts: [SourceKey: [UInt8]] = [:]
        for stamp in files {
            guard let kind = FileKind(rawValue: stamp.kind) else {
                throw Failure("the record names a file of a kind that is not known: '\(stamp.kind)'")
            }
            texts[SourceKey(kind: kind, id: stamp.id)] = try inputs.read(stamp.sha256)
        }
        guard let loaded = Library(texts: texts).load(scenario).value else {
            throw Failure("the files that this talk was made from do not load with this version of rapport")
        }
        return Attempt(loaded, seed: seed)
    }
}
