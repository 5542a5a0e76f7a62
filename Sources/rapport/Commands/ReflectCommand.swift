import ArgumentParser
import RapportCoaching
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport reflect`: the question of a card's debrief, and one's own answer to it.
struct ReflectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflect", abstract: "Answer the question of a card's debrief, for yourself alone.",
        discussion: """
            Your answers stay in your own folder. They are on no card, and no command shows them to anybody else. Earlier \
            answers are shown first.
            """)

    @OptionGroup var options: CardOptions
    @OptionGroup var page: PageOptions

    @MainActor
    func run() async throws {
        let (card, path) = try options.load()
        let state = try options.who.state()
        let trainee = try options.who.required(in: state)
        let debriefing = CardDebriefing(card: card, attempt: try options.attempt(for: card, at: path), state: state)
        guard let question = debriefing.debrief(for: trainee)?.question else {
            throw Failure("this card has no reply to think over")
        }
        let diary = Diary(
            state: state, trainee: trainee, card: CardDebriefing.id(ofPath: path), scenario: card.scenario,
            style: page.style)
        diary.showEarlier()
        Output.write(wrap(printable(question), width: min(Window.width(), 84)).joined(separator: "\n") + "\n")
        let isKept = try await diary.ask(question)
        if !isKept { Output.write("Nothing is noted.\n") }
    }
}
