import ArgumentParser
import RapportStore
import RapportTerminal

/// `rapport forget`: removes a person.
struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove a person: their cards, and all that was said of them.",
        discussion: """
            It removes the cards they handed in with receipts, disputes and reviews, their name in assignments and their \
            ratings in sets of calibration. With --state also what they have practised in this account. What is left is a line \
            without their name in 'forgotten.json': how many cards, the hash of the last receipt, when, by whom.

            It cannot reach copies: version control, backups, pages and exports made before. Reviews that they wrote of other \
            people's cards belong to those cards and stay, with the name.
            """)

    @Argument(help: "The person, by the name that they practise under.")
    var name: String

    @Flag(help: "Also remove what they have practised in this account, which nobody else sees.")
    var state = false

    @Flag(help: "Remove them without asking.")
    var yes = false

    @OptionGroup var by: ByOptions
    @OptionGroup var place: SubmittedOptions

    @MainActor
    func run() async throws {
        let person = try TraineeName(name)
        let remover = try by.name()
        let store = try place.store()
        let own = state ? try TraineeOptions().state() : nil
        let traces = try store.traces(of: person)
        guard !traces.isEmpty || own != nil else {
            throw Failure(
                "there is nothing of '\(person.text)' in '\(store.path)'; names are as 'rapport review --all' shows them"
            )
        }
        Output.write(Self.text(of: traces, person, own: own))
        guard try await isWanted(person) else { return _ = Output.write("Nothing was removed.\n") }
        if !traces.isEmpty { try store.forget(person, by: remover, at: Clock.now) }
        try own?.forget(person)
        Output.write(
            "Removed. "
                + (traces.isEmpty ? "" : "The mark that is left is in \(printableLine(store.path))/forgotten.json.")
                + "\n")
    }

    private static func text(of traces: SubmittedCards.Traces, _ person: TraineeName, own: StateFolder?) -> String {
        let parts = [
            (traces.cards, "card", "cards"), (traces.disputes, "dispute", "disputes"),
            (traces.reviews, "review of them", "reviews of them"),
            (traces.assignments, "assignment that names them", "assignments that name them"),
            (traces.ratings, "set of ratings", "sets of ratings"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        var lines = [
            "Of \(person.text) there is: \(parts.isEmpty ? "nothing that was handed in" : parts.joined(separator: ", "))."
        ]
        if let own { lines.append("And what they have practised in this account, in \(own.path).") }
        if traces.reviewsOfOthers > 0 {
            lines.append("What stays: \(traces.reviewsOfOthers) of their reviews of other people's cards.")
        }
        lines.append("Copies elsewhere, such as version control and backups, are out of reach.")
        return lines.map { printableLine($0) + "\n" }.joined()
    }

    @MainActor
    private func isWanted(_ person: TraineeName) async throws -> Bool {
        if yes { return true }
        guard let questions = Interview() else {
            throw Failure("nothing was removed: nobody is at the terminal to say yes; add --yes if this is right")
        }
        defer { questions.close() }
        let answer = try await questions.ask("This cannot be undone. Type the name to remove them ›")
        return answer == person.text
    }
}
