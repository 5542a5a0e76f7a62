import RapportExchange
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring
import RapportTerminal

/// Turns chats into lines, side by side with others.
struct ChatRater: Sendable {
    private let scorer: ChatScorer

    /// What became of a chat.
    struct Answer: Sendable {
        /// JSON with its new line.
        let text: String
        /// Absent where the chat could not be judged, and the text says why.
        let scored: ScoredChat?
    }

    init(options: ReaderOptions, rubric: String) throws {
        let library = try options.library.open()
        let loaded = library.loadRubric(rubric)
        guard let rubric = loaded.value, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
            for diagnostic in loaded.diagnostics {
                Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors)
            }
            throw Failure("the rubric '\(rubric)' cannot be used; name one of the library's with --rubric")
        }
        scorer = ChatScorer(
            reader: try options.reader(), lexicon: try ReaderOptions.sharedMoves(of: library), rubric: rubric)
    }

    /// Judges a chat.
    func answer(_ item: ChatFeed.Item) -> Answer {
        switch item.chat {
        case .failure(let problem):
            return Answer(text: ChatAnswer.line(problem.words, at: item.line), scored: nil)
        case .success(let chat):
            guard let scored = scorer.score(chat.said) else {
                return Answer(text: ChatAnswer.unanswered(chat), scored: nil)
            }
            let text = ChatAnswer.line(
                chat, replies: scored.replies, scored.assessment, ratings: (scored.empathy, scored.resolution),
                outcome: scored.outcome)
            return Answer(text: text, scored: scored)
        }
    }
}
