import ArgumentParser
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport compare`: two cards side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Set two cards side by side.",
        discussion: """
            Two cards of one scenario are compared turn by turn, others by their results. 'last' is the newest card, \
            'first' the oldest of the same scenario as the other.
            """)

    @Argument(help: "The one card: a path, the start of its name, 'last' or 'first'.")
    var one: String

    @Argument(help: "The other card.")
    var other: String

    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions

    func run() throws {
        let (left, right) = try cards()
        let isSame = left.scenario == right.scenario
        let replies = max(left.transcript.turns.count, right.transcript.turns.count)
        let text = ComparisonView(style: page.style, width: Window.width())
            .text(
                of: ComparedTalk(name: "First", left), ComparedTalk(name: "Second", right),
                title: isSame ? left.title : "Two scenarios, so results alone",
                turns: isSame && replies > 0 ? 1...replies : nil, upTo: nil)
        Output.write(text)
    }

    private func cards() throws -> (Scorecard, Scorecard) {
        guard one != "first" || other != "first" else {
            throw Failure("'first' is the oldest card of the other one's scenario; name the other one")
        }
        let left = try one == "first" ? nil : load(one)
        let right = try other == "first" ? nil : load(other)
        return (try left ?? oldest(like: right), try right ?? oldest(like: left))
    }

    private func load(_ reference: String) throws -> Scorecard {
        let path = try CardOptions.path(of: reference, who)
        return try CardStore(folder: "").card(at: path)
    }

    private func oldest(like card: Scorecard?) throws -> Scorecard {
        let state = try who.state()
        let cards = try state.cards.cards(of: who.required(in: state)).cards
        guard let oldest = cards.last(where: { $0.scenario == card?.scenario }) else {
            throw Failure("there is no card of '\(card?.scenario ?? "")' to compare with")
        }
        return try state.cards.card(at: oldest.path)
    }
}
