import ArgumentParser
import RapportFormat
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport review`: what waits for a review, and a review of one card.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "List the cards that wait for a review, or review one.",
        discussion: """
            Without a card it lists those that nobody has reviewed or that have an open dispute. With wishes it lists all \
            for which every wish holds. With a card it shows the talk, the machine's score and what people said, and asks \
            at a terminal; what is said on the command line is written without asking.

            The machine's levels are never changed: another level stands beside them, with your name, the day and the reason. \
            Every review is kept.

            Examples: rapport review --below-pass --unreviewed
                      rapport review ana/last --comment "Good start."
                      rapport review ana/last --override "E2=fitting: Both dates are there."
                      rapport review ana/last --answer "1=accept: You did, in turn 2."
            """)

    @Argument(help: "The card: a path, 'ana/last', or the start of its name; without it, the list.")
    var card: String?

    @Flag(help: "List those that did not pass.")
    var belowPass = false

    @Flag(help: "List those with something critical.")
    var critical = false

    @Flag(help: "List those two standard deviations or more from the mean of their scenario.")
    var outliers = false

    @Flag(help: "List those that nobody has reviewed.")
    var unreviewed = false

    @Flag(help: "List those with a dispute that nobody has answered.")
    var disputed = false

    @Flag(help: "List all.")
    var all = false

    @Option(help: ArgumentHelp("A comment on the card.", valueName: "text"))
    var comment: String?

    @Option(
        help: ArgumentHelp("Another level and its reason: \"E2=fitting: because …\".", valueName: "level"))
    var override: [String] = []

    @Option(
        help: ArgumentHelp(
            "The answer to a dispute (accept, part or reject) and its reason: \"1=part: because …\".",
            valueName: "answer"))
    var answer: [String] = []

    @OptionGroup var by: ByOptions
    @OptionGroup var place: SubmittedOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    private var filter: WaitingCards.Filter {
        .init(
            isBelowPass: belowPass, isCritical: critical, isOutlier: outliers, isUnreviewed: unreviewed,
            isDisputed: disputed, isAll: all)
    }

    private var says: Bool { comment != nil || !override.isEmpty || !answer.isEmpty }

    func validate() throws {
        guard card == nil || filter.isEmpty else {
            throw ValidationError("name a card, or say which to list; not both")
        }
        guard card != nil || !says else { throw ValidationError("name the card that this is about") }
    }

    @MainActor
    func run() async throws {
        let store = try place.store()
        guard let card else { return try list(store) }
        let submitted = try store.find(card)
        let rubric = Self.rubric(of: submitted.card, in: store)
        let check = ReviewCheck(submitted: submitted, rubric: rubric)
        if says { return try write(try review(check), to: submitted, store) }
        if output.json { return try JSONOptions.print(Record(submitted)) }
        let view = SubmittedPage(style: page.style, width: Window.width())
        view.write(submitted.card)
        view.write(submitted, rubric: rubric)
        guard let questions = Interview() else { return }
        defer { questions.close() }
        let review = try await ReviewDialogue(check: check, questions: questions).review(by: by.name())
        guard let review else { return _ = Output.write("Nothing was written.\n") }
        guard try await questions.confirm("Write this review?") else {
            return _ = Output.write("Nothing was written.\n")
        }
        try write(review, to: submitted, store)
    }

    /// The rubric that the card was judged by; nil where its file is not kept.
    static func rubric(of card: Scorecard, in store: SubmittedCards) -> Rubric? {
        try? KeptFiles(files: card.files, inputs: store.inputs).attempt(card.scenario, seed: card.seed).loaded.rubric
    }

    private func review(_ check: ReviewCheck) throws -> Review {
        if let comment, comment.allSatisfy(\.isWhitespace) { throw Failure("the comment is empty") }
        let overrides = try override.map {
            let text = try ReviewText($0, option: "--override", example: "E2=fitting: both dates are in turn 2")
            return try check.override(text.key, text.value, because: text.because)
        }
        let answers = try answer.map {
            let text = try ReviewText($0, option: "--answer", example: "1=accept: you did, in turn 2")
            return try check.answer(text.key, text.value, because: text.because)
        }
        guard Set(overrides.map(\.criterion)).count == overrides.count,
            Set(answers.map(\.dispute)).count == answers.count
        else { throw Failure("one review says one thing of each criterion and dispute") }
        return Review(
            card: check.submitted.hash, by: try by.name().text, at: Clock.now, comment: comment, overrides: overrides,
            answers: answers)
    }

    private func write(_ review: Review, to submitted: SubmittedCard, _ store: SubmittedCards) throws {
        let number = try store.add(review, to: submitted)
        Output.write("Review \(number) is kept beside \(printableLine(submitted.reference)).\n")
    }

    private func list(_ store: SubmittedCards) throws {
        let listing = try store.all()
        listing.reportWarnings()
        let waiting = WaitingCards(listing.cards, filter)
        guard !output.json else { return try JSONOptions.print(waiting.rows) }
        for row in waiting.rows { Output.write(printableLine(row.text) + "\n") }
        guard let first = waiting.rows.first else {
            let nothing = filter.isEmpty ? "Nothing waits for a review" : "No card is like that"
            return _ = Output.write("\(nothing). \(listing.cards.count) handed in in all.\n")
        }
        Output.write("\nReview one: rapport review \(printableLine(first.card))\n")
    }

    /// A card with what people said, for programs.
    private struct Record: Encodable {
        let card: Scorecard
        let reference: String
        let sha256: String
        let receipt: Receipt?
        let disputes: [String: Dispute]
        let reviews: [String: Review]
        let openDisputes: [Int]

        init(_ submitted: SubmittedCard) {
            card = submitted.card
            reference = submitted.reference
            sha256 = submitted.hash
            receipt = submitted.receipt
            disputes = Dictionary(uniqueKeysWithValues: submitted.disputes.map { (String($0.key), $0.value) })
            reviews = Dictionary(uniqueKeysWithValues: submitted.reviews.map { (String($0.key), $0.value) })
            openDisputes = submitted.openDisputes
        }
    }
}
