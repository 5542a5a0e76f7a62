import ArgumentParser
import RapportStore
import RapportTerminal

/// `rapport today`: what is due, in one line.
struct TodayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "What is due today, in one line for a prompt or a cron job.",
        discussion: """
            Exit status 0: nothing is due. 1: something is. With --quiet nothing is printed when nothing is due, so that \
            cron sends no mail. It reads your cards and no scenario, and is quick enough for a shell's prompt.
            """)

    @Flag(help: "Say nothing when nothing is due.")
    var quiet = false

    @OptionGroup var who: TraineeOptions

    func run() throws {
        let state = try who.state()
        let trainee = try who.required(in: state)
        let due = PracticePlan(cards: try state.cards.cards(of: trainee).cards, now: Clock.now).due
        guard let first = due.first else {
            if !quiet { Output.write("Nothing is due today.\n") }
            return
        }
        let rest = due.count == 1 ? "" : ", and \(due.count - 1) more"
        Output.write("Due today: \(printableLine(first))\(rest). rapport play \(printableLine(first))\n")
        throw Ending(status: .finding)
    }
}
