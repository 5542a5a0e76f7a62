import ArgumentParser
import RapportCoaching
import RapportEngine
import RapportFormat
import RapportModel
import RapportScoring
import RapportTerminal

/// `rapport retry`: the same customer at the same moment, and another reply.
struct RetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Go back to one turn of a card and say something else.",
        discussion: """
            The customer stands where they stood then: the same facts, feelings and seed. At a terminal the talk goes on \
            from there for as long as you like; with --reply, or with lines piped in, it takes those and stops. Then both \
            are set side by side. Nothing of it is kept, and no card changes.
            """)

    @OptionGroup var options: CardOptions

    @Option(
        help: ArgumentHelp(
            "The turn to say otherwise; without it, the one that decided the talk.", valueName: "number"))
    var turn: Int?

    @Option(help: ArgumentHelp("What to say in its place.", valueName: "text"))
    var reply: String?

    @Flag(help: "After your reply, go on with what the card has from there.")
    var rest = false

    @Flag(help: "No typing pause.")
    var fast = false

    @OptionGroup var page: PageOptions

    func validate() throws {
        if let reply, case .reply = TalkLine(reply) {
        } else if reply != nil {
            throw ValidationError("--reply takes words for the customer; desk commands can be piped in, one a line")
        }
        guard !rest || reply != nil else {
            throw ValidationError("--rest goes with --reply: it says what comes after it")
        }
    }

    @MainActor
    func run() async throws {
        let (card, path) = try options.load()
        let attempt = try options.attempt(for: card, at: path)
        let moment = try moment(of: card, attempt)
        let session = WhatIfSession(card: card, attempt: attempt, moment: moment, page: page, fast: fast)
        if let reply {
            session.open(isLive: false)
            session.say(reply, rest: rest ? moment.rest : [])
        } else {
            let state = try options.who.state()
            session.open(isLive: StandardInput.isInteractive)
            await session.goOn(keeping: state, as: try options.who.known(in: state))
        }
        session.close()
    }

    private func moment(of card: Scorecard, _ attempt: Attempt) throws -> WhatIf {
        let turn = try turn ?? decisive(card, attempt)
        do {
            return try WhatIf(card.transcript, before: turn, beginning: attempt.begin())
        } catch {
            switch error {
            case .noSuchTurn(let last):
                throw Failure("there is no turn \(turn) on this card; its turns are 1 to \(last)")
            case .differs(let turn):
                throw Failure(
                    "played again, this talk comes out otherwise from turn \(turn) on, so there is no going back to it; "
                        + "'rapport replay' shows the difference")
            }
        }
    }

    private func decisive(_ card: Scorecard, _ attempt: Attempt) throws -> Int {
        let debrief = Debriefer(beginning: attempt.begin(), rubric: attempt.loaded.rubric)
            .debrief(card, hasTried: false)
        guard let debrief else { throw Failure("this card has no reply to go back to") }
        return debrief.decisive.turn
    }
}
