import ArgumentParser
import RapportStore
import RapportTerminal

/// `rapport rotation`: how far the first weeks have come; the completion report when they are over.
struct RotationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotation", abstract: "How far you are in the rotation; its completion report at the end.")

    @OptionGroup var library: LibraryOptions
    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions

    func run() throws {
        let shelf = try library.open()
        let state = try who.state()
        let cards = try who.known(in: state).map { try state.cards.cards(of: $0) }
        cards?.warnings.forEach { Output.write("rapport: \(printable($0.description))\n", to: .errors) }
        let standing = Shelf(library: shelf, cards: cards?.cards ?? [], now: Clock.now)
        guard let rotation = standing.rotation else {
            throw Failure("the library has no rotation that loads; 'rapport lint' says why, or add 'rotation.yaml'")
        }
        let width = Window.width()
        Output.write(
            CompletionPage(rotation: rotation, shelf: standing, cards: cards?.cards ?? [], width: width).text)
        Output.write(ShelfPage(shelf: standing, style: page.style, width: width).text)
    }
}
