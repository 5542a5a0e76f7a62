import Glibc

/// Finds out who is at standard input.
@MainActor
public enum StandardInput {
    /// Whether a person is at the keyboard and sees what is written: both ends are terminals.
    public static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// A line editor where a person is there, else a plain reader of standard input.
    ///
    /// - Parameters:
    ///   - history: lines of earlier runs; not used where nobody is there.
    ///   - complete: what Tab offers, given the text before the word and the word.
    public static func lines(
        history: HistoryFile? = nil, complete: @escaping LineEditor.Completion = { _, _ in [] }
    ) -> any LineSource {
        isInteractive ? LineEditor(history: history, complete: complete) : PipedInput(descriptor: STDIN_FILENO)
    }
}
