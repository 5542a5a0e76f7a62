/// What a person or a script did at a prompt.
public enum InputEvent: Equatable, Sendable {
    /// A line, without its end; it may hold new lines that were typed with Alt-Enter, pasted, or joined by a backslash.
    case line(String)
    /// A line of more than this many bytes, which was read to its end and thrown away.
    case tooLong(limit: Int)
    /// Ctrl-C: the line so far is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the end of a file.
    case endOfInput
}

/// Where lines come from: a person at a terminal, or a file.
@MainActor
public protocol LineSource: AnyObject {
    /// Waits for the next line.
    ///
    /// - Parameter prompt: shown where somebody is there to see it; may hold colours.
    func next(prompt: String) async -> InputEvent

    /// Waits a while before the next line; ends early, with `false`, when somebody presses Ctrl-C.
    ///
    /// Whatever is typed meanwhile is kept for the next line.
    func pause(for time: Duration) async -> Bool

    /// Gives the terminal back as it was found.
    func close()
}

/// The longest line that is taken in, in bytes of UTF-8.
public let longestLine = 65_536
