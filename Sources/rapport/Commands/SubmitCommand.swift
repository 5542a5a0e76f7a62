import ArgumentParser
import RapportEngine
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport submit`: hands a card to those who lead the team.
struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Hand in a card: see exactly what others will see, then say yes.",
        discussion: """
            A copy goes to the folder 'scorecards', with a receipt that holds its hash and that of the receipt before it. \
            E-mail addresses, phone, card and account numbers, other numbers of seven digits or more, postcodes, street \
            addresses and the words that you name are taken out of the copy first; it says so, and holds the hash of your \
            own card. Names are not found by themselves: name them with --redact. A hash tells nothing by itself, but who \
            knows all of a card but one number can try which number fits.

            Examples: rapport submit
                      rapport submit last --redact Leeds --redact "Mr. Reyes"
            """)

    @OptionGroup var options: CardOptions
    @OptionGroup var place: SubmittedOptions

    @Option(help: ArgumentHelp("Take this word or phrase out too, wherever it stands in the talk.", valueName: "word"))
    var redact: [String] = []

    @Flag(help: "Take nothing out: hand in the card byte for byte.")
    var asItIs = false

    @Flag(help: "Hand it in without asking.")
    var yes = false

    @OptionGroup var page: PageOptions

    func validate() throws {
        guard !asItIs || redact.isEmpty else {
            throw ValidationError("--as-it-is takes nothing out, so --redact cannot")
        }
    }

    @MainActor
    func run() async throws {
        let path = try options.path()
        let (card, hash) = try CardStore(folder: "").cardAndHash(at: path)
        try requireOwn(card)
        let store = try place.store()
        if let id = try store.submitted(hash, by: TraineeName(card.trainee)) {
            throw StoreError.alreadySubmitted(id: id)
        }
        let inputs = try KeptFiles.inputs(besideCardAt: path) { try options.who.state().inputs }
        let handIn = try prepared(card, hash, inputs)
        preview(handIn, store)
        guard try await isWanted() else { return }
        for file in card.files { try store.inputs.keep(try inputs.read(file.sha256)) }
        let submitted = try store.submit(handIn.card, original: handIn.original, at: Clock.now)
        let number = submitted.receipt?.number ?? 0
        Output.write(
            "\nHanded in as \(printableLine(submitted.reference)), your number \(number).\n"
                + "Do you see a level differently? rapport dispute \(printableLine(submitted.id)) E1 --because \"…\"\n")
    }

    /// Nobody hands in somebody else's card by a slip.
    private func requireOwn(_ card: Scorecard) throws {
        guard let known = try options.who.known(in: options.who.state()), known.text != card.trainee else { return }
        throw Failure(
            "this is the card of '\(card.trainee)', and you are '\(known.text)'; if it is yours: --trainee '\(card.trainee)'"
        )
    }

    private func prepared(_ card: Scorecard, _ hash: String, _ inputs: InputStore) throws -> HandIn {
        let attempt = try KeptFiles(files: card.files, inputs: inputs).attempt(card.scenario, seed: card.seed)
        // A copy of a copy would name the wrong original.
        if asItIs || card.redacted != nil { return HandIn(asItIs: card) }
        return try HandIn(redacting: card, hash: hash, words: redact, in: attempt)
    }

    @MainActor
    private func preview(_ handIn: HandIn, _ store: SubmittedCards) {
        let card = handIn.card
        Output.write("This is what others will see, all of it.\n")
        SubmittedPage(style: page.style, width: Window.width()).write(card)
        Output.write(
            "\nIn the file besides: how each reply was read, your pseudonym or name '\(printableLine(card.trainee))', and when.\n"
        )
        Output.write(
            handIn.takenOut.map { "Taken out first: \($0).\n" }
                ?? (asItIs
                    ? "Nothing is taken out.\n"
                    : "Nothing personal was found to take out. Names are found only with --redact.\n"))
        Output.write("It goes to \(printableLine(store.path)).\n")
    }

    @MainActor
    private func isWanted() async throws -> Bool {
        if yes { return true }
        guard let questions = Interview() else {
            throw Failure("nothing was handed in: nobody is at the terminal to say yes; add --yes if this is right")
        }
        defer { questions.close() }
        if try await questions.confirm("Hand it in?") { return true }
        Output.write("Nothing was handed in.\n")
        return false
    }
}
