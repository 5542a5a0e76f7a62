import RapportEngine
import RapportModel
import RapportStore

/// Keeps a talk on disk as it goes; where the disk fails it says so once, and the talk goes on in memory.
@MainActor
final class TalkKeeper {
    private let state: StateFolder?
    private let journal: Journal?
    private let trainee: TraineeName?
    private let warn: (String) -> Void
    private var hasWarned: Bool

    /// Whether everything so far is on disk.
    private(set) var isKept: Bool

    /// Whether `/note` has a notebook to write in; a what-if has none.
    var keepsNotes: Bool { state != nil && trainee != nil }

    /// - Parameters:
    ///   - state: absent where nothing is to be kept.
    ///   - journal: absent where none could be begun; the talk is then in memory alone.
    init(state: StateFolder?, journal: Journal?, trainee: TraineeName?, warn: @escaping (String) -> Void) {
        self.state = state
        self.journal = journal
        self.trainee = trainee
        self.warn = warn
        isKept = journal != nil
        // Where no journal could be begun it has been said.
        hasWarned = journal == nil
    }

    /// When the talk ended, where an earlier process had come so far.
    var ended: Int? { journal?.ended }

    /// Puts one input on disk before the customer answers.
    func accept(_ input: TalkInput) { append(.input(input)) }

    /// Puts the time of the ending on disk, so that a card saved after a kill is the same.
    func end(at time: Int) { append(.ended(time)) }

    /// Adds a line to the trainee's notebook.
    func note(_ text: String, in talk: Conversation) {
        guard let trainee else { return }
        append(.note(text))
        let note = Note(
            at: Clock.now, trainee: trainee.text, scenario: talk.scenario.id, turn: talk.transcript.turns.count,
            text: text)
        attempt { () throws(StoreError) in try state?.notes(of: trainee).append(note) }
    }

    /// Adds a reply that nobody's cues understood, or a question that nothing answers, to the log that an author can learn
    /// from.
    func logUnread(_ words: String, at beat: String, in scenario: Scenario) {
        attempt { () throws(StoreError) in
            try state?.unread.append(UnreadReply(scenario: scenario.id, beat: beat, reply: words))
        }
    }

    /// Lets go of a talk in which nothing was said, so that it does not wait to be gone on with.
    func discard() { try? journal?.finish() }

    /// Saves the card and lets the journal go; nil where the disk did not take it.
    func save(_ card: Scorecard) -> CardStore.Saved? {
        do {
            let saved = try state?.cards.save(card)
            try? journal?.finish()
            return saved
        } catch {
            warn("the card could not be saved: \(error.description)")
            return nil
        }
    }

    private func append(_ entry: JournalEntry) {
        attempt { () throws(StoreError) in try journal?.append(entry) }
    }

    private func attempt(_ work: () throws(StoreError) -> Void) {
        do {
            try work()
        } catch {
            isKept = false
            guard !hasWarned else { return }
            hasWarned = true
            warn("\(error.description); the talk goes on, and its card is printed at the end")
        }
    }
}
