import ArgumentParser
import RapportModel
import RapportStore
import RapportTerminal

/// Which card a command is about.
struct CardOptions: ParsableArguments {
    @Argument(help: "The card: a path, the start of its name, or 'last'.")
    var card = "last"

    @OptionGroup var who: TraineeOptions

    /// The card's path.
    func path() throws -> String { try Self.path(of: card, who) }

    /// The path of a card that goes by some name.
    static func path(of card: String, _ who: TraineeOptions) throws -> String {
        if card.contains("/") || card.hasSuffix(".json") { return card }
        let state = try who.state()
        return try state.cards.find(card, of: who.required(in: state))
    }

    /// The card and where it is.
    func load() throws -> (card: Scorecard, path: String) {
        let path = try path()
        return (try CardStore(folder: "").card(at: path), path)
    }
}

/// `rapport show`: the card again.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a scorecard: story, survey, criteria with your own words, debrief.")

    @OptionGroup var options: CardOptions
    @OptionGroup var place: SubmittedOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    @MainActor
    func run() async throws {
        let path = try options.path()
        let (card, hash) = try CardStore(folder: "").cardAndHash(at: path)
        guard !output.json else { return try JSONOptions.print(card) }
        Output.write(ScorecardView(style: page.style, width: Window.width()).text(of: card))
        showDebrief(of: card, at: path)
        if let line = handedIn(card, hash) { Output.write("\n" + printableLine(line) + "\n") }
    }

    @MainActor
    private func showDebrief(of card: Scorecard, at path: String) {
        // A card that was copied away may have lost the files that a debrief is made from; it is a card all the same.
        guard let attempt = try? options.attempt(for: card, at: path), let state = try? options.who.state() else {
            return
        }
        let reader = try? options.who.known(in: state)
        let debriefing = CardDebriefing(card: card, attempt: attempt, state: state)
        guard let debrief = debriefing.page(for: reader, style: page.style) else { return }
        Output.write("\n" + debrief.text)
        guard let reader, reader.text == card.trainee else { return }
        Diary(
            state: state, trainee: reader, card: CardDebriefing.id(ofPath: path), scenario: card.scenario,
            style: page.style
        )
        .showEarlier()
    }

    /// Whether the card was handed in, and what was said of it; a folder that cannot be read keeps nobody from their card.
    private func handedIn(_ card: Scorecard, _ hash: String) -> String? {
        guard let store = place.storeIfKnown(), let trainee = try? TraineeName(card.trainee),
            let id = try? store.submitted(hash, by: trainee), let submitted = try? store.find(id)
        else { return nil }
        let reviews = submitted.reviews.count
        let there = reviews == 1 ? "There is a review" : "There are \(reviews) reviews"
        return "Handed in as \(id)." + (reviews == 0 ? "" : " \(there): rapport review \(id)")
    }
}

/// `rapport explain`: for each level the rule, the words and the turn.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a scorecard: for each level the rule, the words and the turn.")

    @OptionGroup var options: CardOptions
    @OptionGroup var page: PageOptions

    func run() throws {
        let (card, _) = try options.load()
        Output.write(ExplainView(style: page.style, width: Window.width()).text(of: card))
    }
}
