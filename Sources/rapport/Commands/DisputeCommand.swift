import ArgumentParser
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport dispute`: says that a level of one's own card is not right, and why.
struct DisputeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dispute", abstract: "Object to one level of a card that you handed in.",
        discussion: """
            The objection is kept beside the card, and 'rapport review --disputed' shows it to whoever reviews. 'rapport \
            explain' shows the rule and the words that decided.

            Example: rapport dispute last E2 --because "I named both dates in turn 2."
            """)

    @Argument(help: "The card that you handed in: the start of its name, or 'last'.")
    var card: String

    @Argument(help: "The criterion, as on the card: E2.")
    var criterion: String

    @Option(help: ArgumentHelp("Why the level is not right.", valueName: "reason"))
    var because: String?

    @OptionGroup var place: SubmittedOptions
    @OptionGroup var who: TraineeOptions

    @MainActor
    func run() async throws {
        let trainee = try who.required(in: who.state())
        let store = try place.store()
        let submitted = try store.find(card, of: trainee)
        let result = try submitted.criterion(criterion)
        guard let because = try await reason(for: result) else { return }
        let dispute = Dispute(
            card: submitted.hash, by: trainee.text, at: Clock.now, criterion: criterion, because: because)
        let number = try store.add(dispute, to: submitted)
        Output.write(
            "Dispute \(number) is kept beside \(printableLine(submitted.reference)). The answer will stand in: rapport review \(printableLine(submitted.reference))\n"
        )
    }

    @MainActor
    private func reason(for result: CriterionResult) async throws -> String? {
        if let because, because.contains(where: { !$0.isWhitespace }) { return because }
        guard because == nil, let questions = Interview() else {
            throw Failure("say why the level is not right: --because \"…\"")
        }
        defer { questions.close() }
        Output.write(printableLine("\(result.id), \(result.asks) The card says: \(result.level ?? "")") + "\n")
        return try await questions.need("Why is that not right? ›")
    }
}

extension SubmittedCard {
    /// The result of a criterion that applies.
    ///
    /// - Throws: `Failure` that names those that do.
    func criterion(_ id: String) throws -> CriterionResult {
        let judged = card.assessment.criteria.filter { $0.level != nil }
        if let found = judged.first(where: { $0.id == id }) { return found }
        let isThere = card.assessment.criteria.contains { $0.id == id }
        throw Failure(
            "\(isThere ? "the criterion '\(id)' does not apply to this card" : "this card has no criterion '\(id)'"); "
                + "it has: \(judged.map(\.id).joined(separator: ", "))")
    }
}
