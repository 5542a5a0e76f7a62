import ArgumentParser
import RapportFormat
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport` alone: where you stand and what to play next; at the first run, a name and the tutorial talk.
struct HomeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "home", abstract: "Where you stand, and what to play next (what 'rapport' alone does).")

    /// The talk of the first run.
    static let tutorial = "first-day"

    @OptionGroup var place: SubmittedOptions
    @OptionGroup var who: TraineeOptions
    @OptionGroup var page: PageOptions

    @MainActor
    func run() async throws {
        let shelf = try place.library.open()
        let state = try who.state()
        guard let trainee = try who.known(in: state) else { return try await welcome(shelf, state) }
        let listing = try state.cards.cards(of: trainee)
        let standing = Shelf(library: shelf, cards: listing.cards, now: Clock.now)
        Output.write(ShelfPage(shelf: standing, style: page.style, width: Window.width()).text)
        if standing.isComplete { Output.write("\nThe rotation is complete. The report: rapport rotation\n") }
        let unfinished = try state.journals.unfinished(by: trainee).talks
        if let talk = unfinished.first {
            Output.write(
                "\nUnfinished: \(printableLine(talk.header.scenario)), after \(talk.replies) \(talk.replies == 1 ? "reply" : "replies"). "
                    + "Go on with it: rapport play --resume\n")
        }
        for line in openAssignments(of: trainee) { Output.write("\n" + printableLine(line) + "\n") }
        try await offer(standing.suggestion)
    }

    /// What is assigned and not done yet; where the folder cannot be read it is left out, since practice goes on without it.
    private func openAssignments(of trainee: TraineeName) -> [String] {
        guard let store = place.storeIfKnown(), let read = try? store.assignments().assignments else { return [] }
        let own = read.filter { $0.to.contains(trainee.text) }
        guard !own.isEmpty, let cards = try? store.cards(of: trainee).cards else { return [] }
        return AssignmentPage(own, cards: cards, trainee: trainee.text, now: Clock.now).open
    }

    /// The next talk, begun on Enter where somebody is there to press it.
    @MainActor
    private func offer(_ suggestion: PracticePlan.Suggestion?) async throws {
        guard let suggestion else { return }
        Output.write("\nNext: \(suggestion.scenario) (\(suggestion.reason.words))\n")
        guard StandardInput.isInteractive else {
            Output.write("Start it: rapport play \(suggestion.scenario)\n")
            return
        }
        guard let answer = try await ask("Enter starts it; q leaves › "), answer.isEmpty else { return }
        try await player().play(suggestion.scenario, seed: nil)
    }

    @MainActor
    private func welcome(_ shelf: Library, _ state: StateFolder) async throws {
        let width = min(Window.width(), 84)
        for paragraph in Self.greeting + (shelf.loadRotation()?.value?.opening ?? []) + [Self.firstTalk] {
            Output.write("\n" + wrap(paragraph, width: width).joined(separator: "\n") + "\n")
        }
        Output.write("\n")
        guard StandardInput.isInteractive else {
            Output.write("Begin with: rapport play \(Self.tutorial) --trainee NAME\n")
            return
        }
        guard let name = try await ask("What shall we call you? A pseudonym will do › "), !name.isEmpty else { return }
        let trainee = try TraineeName(name)
        try state.prepare()
        try state.remember(trainee)
        try await player(as: trainee.text).play(Self.tutorial, seed: nil)
    }

    private static let greeting = [
        "Welcome to Rapport, a practice room for customer service.",
        "You talk to a scripted customer in your own words. Afterwards you see the story they tell about you, how each of "
            + "your replies moved them, and one better line for the moments you missed. Everything stays on this machine, "
            + "in your own folder, until you hand it to somebody yourself.",
    ]
    private static let firstTalk = "The first talk takes about three minutes."

    @MainActor
    private func ask(_ prompt: String) async throws -> String? {
        let source = StandardInput.lines()
        defer { source.close() }
        switch await source.next(prompt: prompt) {
        case .line(let text): return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        case .interrupted: throw Ending(status: .interrupted)
        case .tooLong, .endOfInput: return nil
        }
    }

    @MainActor
    private func player(as name: String? = nil) throws -> Player {
        var who = who
        if let name { who.trainee = name }
        return Player(library: place.library, who: who, page: page, fast: false, json: false)
    }
}

extension PracticePlan.Reason {
    /// Why it is suggested, for people.
    var words: String {
        switch self {
        case .failed: "it did not go well last time"
        case .due: "due again today"
        case .new: "new to you"
        case .unlock: "once more on another seed, and it is mastered"
        case .mastered: "mastered, and long ago"
        case .early: "not due yet, but it never hurts"
        case .ahead: "ahead of your stage, and why not"
        }
    }
}
