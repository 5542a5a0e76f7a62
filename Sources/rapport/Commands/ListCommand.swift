import ArgumentParser
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport list`: what there is to play, and how it went.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the scenarios with your best result, or your cards.")

    @Flag(help: "List your cards in place of the scenarios, newest first.")
    var cards = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    func run() throws {
        let state = try who.state()
        let trainee = try who.known(in: state)
        let listing = try trainee.map { try state.cards.cards(of: $0) }
        listing?.warnings.forEach { Output.write("rapport: \(printable($0.description))\n", to: .errors) }
        guard !cards else { return try list(listing?.cards ?? []) }
        let shelf = Shelf(library: try library.open(), cards: listing?.cards ?? [], now: Clock.now)
        guard !output.json else { return try JSONOptions.print(shelf.rows) }
        Output.write(ShelfPage(shelf: shelf, style: page.style, width: Window.width()).text)
    }

    private func list(_ cards: [CardSummary]) throws {
        guard !output.json else { return try JSONOptions.print(cards) }
        guard !cards.isEmpty else { return _ = Output.write("No cards yet. rapport play makes one.\n") }
        for card in cards {
            let percent = card.percent.map { "\($0) %" } ?? "not scored"
            let line =
                "\(card.id)  \(percent), \(card.passed ? "passed" : "not passed"), would recommend: \(card.answer)/10"
            Output.write(printableLine(line) + "\n")
        }
    }
}
