import Foundation
import RapportEngine
import RapportFormat
import RapportModel
import RapportTerminal

/// An author's talk with a scenario in the making.
///
/// Each answer comes with what went on inside, and all of the talk is played again whenever the file is saved. Nothing of
/// it is kept.
@MainActor
final class PreviewSession {
    private let path: String
    private let library: Library
    private let start: PreviewStart
    private let seed: UInt64
    private let source: any LineSource
    private let view: ConversationView
    /// The scenario with the reader of its talks, which remembers what was said before.
    private var attempt: Attempt
    private var talk: Conversation
    private var seen: FileState
    private var wasInterrupted = false

    init(
        path: String, library: Library, loaded: LoadedScenario, start: PreviewStart, seed: UInt64,
        source: any LineSource, view: ConversationView
    ) throws {
        self.path = path
        self.library = library
        self.start = start
        self.seed = seed
        self.source = source
        self.view = view
        seen = FileState(path)
        attempt = Attempt(loaded, seed: seed)
        talk = try start.begin(attempt.scenario, reader: attempt.reader, seed: seed)
    }

    /// Talks until the author leaves; after an ending the talk begins again.
    func run() async {
        view.talk(talk.transcript)
        let watch = Task { await watchFile() }
        defer { watch.cancel() }
        while true {
            switch await source.next(prompt: view.prompt(talk.feelings)) {
            case .line(let text):
                wasInterrupted = false
                reloadIfSaved()
                guard await take(TalkLine(text)) else { return }
            case .interrupted:
                guard !wasInterrupted else { return }
                wasInterrupted = true
                view.notice("Line dropped. Ctrl-C again to leave.")
            case .endOfInput: return
            case .tooLong(let limit): view.problem("that is longer than \(limit / 1024) KB; no customer reads so much")
            }
        }
    }

    /// Does what a line says; false when it is time to leave.
    private func take(_ line: TalkLine) async -> Bool {
        switch line {
        case .empty: break
        case .command(.quit, _): return false
        case .command(.help, _): view.help(Self.commands)
        case .command(.brief, _): view.begin(talk.scenario)
        case .command(.policy, _): view.policy(talk.scenario, known: talk.known)
        case .command(.caseFile, _): view.desk("/case", talk.scenario.desk.caseFile)
        case .command(.look, let key): view.desk(talk.look(key))
        case .command(.act, let command): view.desk(talk.act(command))
        case .command(.hint, _): view.hint(talk.hint())
        case .command(.note, _): view.notice("A preview keeps no notes.")
        case .unknown("again"): beginAgain()
        case .unknown("back"): takeBack()
        case .unknown(let name):
            view.problem(
                "there is no command '/\(name)'; there are \(Self.commands.map(\.name).joined(separator: " "))")
        case .reply(let text):
            guard let turn = talk.reply(text) else { break }
            if !StandardInput.isInteractive { view.agent(text) }
            await show(turn)
        }
        return true
    }

    private static let commands: [(name: String, does: String)] =
        TalkCommand.allCases.filter { ![.note, .quit].contains($0) }.map { ("/" + $0.rawValue, $0.help) } + [
            ("/back", "take the last line back and try another"), ("/again", "begin again from the same place"),
            ("/quit", "leave; nothing is kept"),
        ]

    private func show(_ turn: Turn) async {
        await view.customerTypes(turn.spoken)
        view.inside(turn, of: talk.scenario)
        guard let ending = talk.ending else { return }
        let answer = talk.survey().map { "\($0.answer) of 10" } ?? ""
        view.notice("Ending: \(ending.name), \(answer). “\(ending.story)”")
        beginAgain()
    }

    private func beginAgain() {
        replay([], of: attempt)
        view.notice("From the beginning again.")
        view.customer(talk.transcript.opening)
    }

    /// The talk without its last input.
    private func takeBack() {
        let inputs = talk.transcript.inputs
        guard !inputs.isEmpty else { return view.problem("there is nothing to take back") }
        replay(inputs.dropLast(), of: attempt)
        view.notice("Taken back.")
        view.customer(talk.transcript.turns.last?.spoken ?? talk.transcript.opening)
    }

    /// Plays inputs again; keeps the talk as it was, and says why, where the place to begin at is gone.
    @discardableResult
    private func replay(_ inputs: some Sequence<TalkInput>, of attempt: Attempt) -> Bool {
        do {
            var again = try start.begin(attempt.scenario, reader: attempt.reader, seed: seed)
            for input in inputs where again.ending == nil { again.take(input) }
            talk = again
            self.attempt = attempt
            return true
        } catch {
            view.problem((error as? Failure)?.message ?? "\(error)")
            return false
        }
    }
}

// MARK: - The file

extension PreviewSession {
    private func watchFile() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(300))
            guard !Task.isCancelled, let editor = source as? LineEditor, FileState(path) != seen else { continue }
            editor.printAbove("")
            reloadIfSaved()
        }
    }

    /// Loads the file again if it has been saved, and plays the talk so far through it.
    private func reloadIfSaved() {
        let now = FileState(path)
        guard now != seen else { return }
        seen = now
        let fresh = library.load(path: path)
        guard let value = fresh.value else {
            for finding in fresh.diagnostics where finding.severity == .error {
                Output.write(finding.text(width: Window.width()) + "\n")
            }
            return view.problem("saved, but it has errors; the talk goes on with the version before")
        }
        let before = talk.transcript.turns.last?.spoken ?? talk.transcript.opening
        guard replay(talk.transcript.inputs, of: Attempt(value, seed: seed)) else { return }
        view.notice("Saved; played again from the start.")
        guard talk.ending == nil else { return beginAgain() }
        let after = talk.transcript.turns.last?.spoken ?? talk.transcript.opening
        if after != before { view.customer(after) }
        if let turn = talk.transcript.turns.last { view.inside(turn, of: talk.scenario) }
    }

    /// What shows that a file was saved: an editor may write in place or put a new file there.
    private struct FileState: Equatable {
        private let modified: Date?
        private let size: Int?
        private let number: Int?

        init(_ path: String) {
            let facts = try? FileManager.default.attributesOfItem(atPath: path)
            modified = facts?[.modificationDate] as? Date
            size = facts?[.size] as? Int
            number = facts?[.systemFileNumber] as? Int
        }
    }
}
