import RapportStore
import RapportTerminal

/// A trainee's own answers to the questions of their debriefs.
@MainActor
struct Diary {
    let state: StateFolder
    let trainee: TraineeName
    let card: String
    let scenario: String
    let style: Style

    /// What was answered about this card before.
    func showEarlier() {
        let earlier = (try? state.reflections(of: trainee).entries().entries) ?? []
        for reflection in earlier where reflection.card == card {
            let text = "You wrote: \(printable(reflection.answer))"
            Output.write(wrap(text, width: min(Window.width(), 84)).joined(separator: "\n") + "\n")
        }
    }

    private var prompt: String {
        "\nFor yourself alone; Enter leaves it open" + (style.isPlain ? ": " : " \(style.paint("›", .dim)) ")
    }

    /// Asks for an answer and keeps it; false where there was none.
    func ask(_ question: String) async throws -> Bool {
        let source = StandardInput.lines()
        defer { source.close() }
        guard case .line(let text) = await source.next(prompt: prompt) else {
            return false
        }
        let answer = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !answer.isEmpty else { return false }
        try state.reflections(of: trainee).append(
            Reflection(at: Clock.now, card: card, scenario: scenario, question: question, answer: answer))
        Output.write("Noted in your own folder, and nowhere else.\n")
        return true
    }
}
