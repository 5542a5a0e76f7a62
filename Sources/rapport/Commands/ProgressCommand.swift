import ArgumentParser
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport progress`: how one's practice is coming along.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "How you are coming along: trends, bests, what is due, customers made.",
        discussion: """
            Each bar of a trend is one talk, the oldest first. The numbers beside it are the mean of the first talks and of \
            the latest, up to three at either end. It is told from your own folder, and to nobody else.
            """)

    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    func run() throws {
        let state = try who.state()
        let trainee = try who.required(in: state)
        let warnings = try state.cards.cards(of: trainee).warnings + state.drills(of: trainee).entries().warnings
        warnings.forEach { Output.write("rapport: \(printable($0.description))\n", to: .errors) }
        let report = try ProgressReport(of: trainee, in: state, now: Clock.now)
        guard !output.json else { return try JSONOptions.print(report) }
        Output.write(ProgressView(style: page.style, width: Window.width()).text(of: report))
    }
}
