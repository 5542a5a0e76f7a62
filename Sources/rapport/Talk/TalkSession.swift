import RapportEngine
import RapportModel
import RapportTerminal

/// One talk at the terminal or through a pipe: lines in, the customer's answers out, until it ends or is left.
@MainActor
final class TalkSession {
    private(set) var talk: Conversation
    private let source: any LineSource
    private let view: ConversationView
    private let keeper: TalkKeeper
    /// Whether a terminal has shown what was typed; replies from a pipe are written into the talk.
    private let isLive: Bool
    private var wasInterrupted = false

    /// How a session came to its end.
    enum Outcome {
        case ended, left
    }

    init(talk: Conversation, source: any LineSource, view: ConversationView, keeper: TalkKeeper, isLive: Bool) {
        self.talk = talk
        self.source = source
        self.view = view
        self.keeper = keeper
        self.isLive = isLive
    }

    /// Talks until there is an ending, or the trainee leaves.
    func run() async -> Outcome {
        while talk.ending == nil {
            switch await source.next(prompt: view.prompt(talk.feelings)) {
            case .line(let text):
                wasInterrupted = false
                guard await take(TalkLine(text)) else { return .left }
            case .interrupted:
                guard !wasInterrupted else { return .left }
                wasInterrupted = true
                view.notice("Line dropped. Ctrl-C again to leave\(keeper.isKept ? "; the talk is kept" : "").")
            case .endOfInput: return .left
            case .tooLong(let limit):
                view.problem("that is longer than \(limit / 1024) KB and was not sent; no customer reads so much")
            }
        }
        return .ended
    }

    /// Does what a line says; false when it is time to leave.
    private func take(_ line: TalkLine) async -> Bool {
        switch line {
        case .empty: break
        case .reply(let text): await answer(text)
        case .unknown(let name):
            let known = TalkCommand.allCases.map { "/" + $0.rawValue }.joined(separator: " ")
            view.problem("there is no command '/\(name)'; there are \(known)")
        case .command(.quit, _): return false
        case .command(let command, let argument): obey(command, argument)
        }
        return true
    }

    private func answer(_ text: String) async {
        keeper.accept(.reply(text))
        guard let turn = talk.reply(text) else { return }
        if !isLive { view.agent(text) }
        if let words = turn.isUnread ? turn.reply : talk.unanswered {
            keeper.logUnread(words, at: turn.beat, in: talk.scenario)
        }
        await view.customerTypes(turn.spoken)
    }

    private func obey(_ command: TalkCommand, _ argument: String) {
        let scenario = talk.scenario
        guard !command.takesArgument || !argument.isEmpty else { return view.problem(usage(of: command)) }
        switch command {
        case .help: view.help(TalkCommand.allCases.filter(isUseful).map { ("/" + $0.rawValue, help(on: $0)) })
        case .brief: view.begin(scenario)
        case .policy: view.policy(scenario, known: talk.known)
        case .caseFile: view.desk("/case", scenario.desk.caseFile)
        case .look:
            keeper.accept(.look(argument))
            view.desk(talk.look(argument))
        case .act:
            keeper.accept(.act(argument))
            view.desk(talk.act(argument))
        case .hint:
            keeper.accept(.hint)
            let hint = talk.hint()
            if keeper.keepsNotes { view.hint(hint) } else { view.notice("Hint: \(hint)") }
        case .note:
            guard keeper.keepsNotes else { return view.problem("a what-if keeps no notes") }
            keeper.note(argument, in: talk)
            view.notice("Noted.")
        case .quit: break
        }
    }

    private func isUseful(_ command: TalkCommand) -> Bool { command != .note || keeper.keepsNotes }

    private func help(on command: TalkCommand) -> String {
        guard !keeper.keepsNotes else { return command.help }
        switch command {
        case .quit: return "leave; nothing of this is kept"
        case .hint: return "a hint; it is marked nowhere"
        default: return command.help
        }
    }

    private func usage(of command: TalkCommand) -> String {
        let desk = talk.scenario.desk
        switch command {
        case .look:
            let keys = desk.lookUps.map(\.key).joined(separator: ", ")
            return "look up what? /look takes one of: \(keys.isEmpty ? "nothing here" : keys)"
        case .act:
            let actions = desk.actions.map { "\($0.name) (\($0.means))" }.joined(separator: ", ")
            return "do what? /do takes one of: \(actions.isEmpty ? "nothing here" : actions)"
        default: return "note what? Type it behind: /note …"
        }
    }
}
