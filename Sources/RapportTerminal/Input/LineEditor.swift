import CReadline
import Dispatch
import Glibc

/// Line editing at a terminal by GNU readline: history, completion, paste, Ctrl-C, resize and job control.
///
/// One editor can be open at a time, since readline keeps its state in C globals; opening a second one closes the first.
/// Work on the main actor goes on while somebody types.
@MainActor
public final class LineEditor: LineSource {
    /// What Tab offers: given the text before the word and the word itself, whole words to put in its place.
    public typealias Completion = @MainActor (_ before: String, _ word: String) -> [String]

    /// The open editor.
    ///
    /// Readline's callbacks are C functions and carry no context, so they find their editor here.
    static var current: LineEditor?

    let complete: Completion
    var candidates: [String] = []
    private let history: HistoryFile?
    private let signals = TerminalSignals()
    private var input: (any DispatchSourceRead)?
    private var waiting: CheckedContinuation<InputEvent, Never>?
    private var pausing: Task<Void, Never>?
    private var wasInterrupted = false
    private var hasPrompted = false
    private var lastLine: String?
    private(set) var isPrompting = false

    /// Opens the editor on standard input and output, which must be terminals (`StandardInput.isInteractive`).
    ///
    /// - Parameters:
    ///   - history: where lines are kept between runs; nil keeps them for this run alone.
    ///   - complete: what Tab offers.
    public init(history: HistoryFile? = nil, complete: @escaping Completion = { _, _ in [] }) {
        self.history = history
        self.complete = complete
        Self.current?.close()
        Self.current = self
        let earlier = history?.entries() ?? []
        lastLine = earlier.last
        Readline.prepare(history: earlier)
        TerminalMode.begin()
        listen()
    }

    /// Shows the prompt and waits for a line; colours in the prompt are measured as taking no room.
    public func next(prompt: String) async -> InputEvent {
        if wasInterrupted {
            wasInterrupted = false
            return .interrupted
        }
        precondition(waiting == nil, "one line is asked for at a time")
        return await withCheckedContinuation { continuation in
            waiting = continuation
            install(prompt)
        }
    }

    /// Waits; Ctrl-C cuts it short, and typing meanwhile waits unseen for the next prompt.
    public func pause(for time: Duration) async -> Bool {
        guard !wasInterrupted else { return false }
        let sleep = Task { _ = try? await Task.sleep(for: time) }
        pausing = sleep
        await sleep.value
        pausing = nil
        return !wasInterrupted
    }

    /// Writes whole lines above the prompt without disturbing what is being typed.
    public func printAbove(_ text: String) {
        guard isPrompting else { return _ = Output.write(text + "\n") }
        rl_clear_visible_line()
        fputs(text + "\n", rl_outstream)
        rl_on_new_line()
        rl_redisplay()
        fflush(rl_outstream)
    }

    /// Gives the terminal back as it was found; the editor answers `endOfInput` to whoever still waits.
    public func close() {
        guard Self.current === self else { return }
        uninstall()
        input?.setEventHandler {}
        input?.cancel()
        input?.resume()  // a source must not be let go while suspended
        input = nil
        signals.close()
        TerminalMode.restore()
        Self.current = nil
        finish(.endOfInput)
    }
}

// MARK: - One prompt

extension LineEditor {
    private func install(_ prompt: String) {
        isPrompting = true
        Readline.install(prompt)
        hasPrompted = true
        input?.resume()
    }

    private func uninstall() {
        guard isPrompting else { return }
        isPrompting = false
        rl_callback_handler_remove()
        TerminalMode.quiet(marksPastes: Readline.marksPastes)
        // While suspended the source leaves type-ahead alone; else it would fire again and again.
        input?.suspend()
    }

    private func finish(_ event: InputEvent) {
        let continuation = waiting
        waiting = nil
        continuation?.resume(returning: event)
    }

    /// Takes the line that readline has finished; nil stands for the end of input.
    func take(_ line: String?) {
        uninstall()
        guard let line else {
            fputs("\n", rl_outstream)
            fflush(rl_outstream)
            return finish(.endOfInput)
        }
        guard line.utf8.count <= longestLine else { return finish(.tooLong(limit: longestLine)) }
        remember(line)
        finish(.line(line))
    }

    /// Keeps a line for the arrow keys and later runs, unless it is empty or the same as the one before.
    private func remember(_ line: String) {
        guard !line.allSatisfy(\.isWhitespace), line != lastLine else { return }
        lastLine = line
        add_history(line)
        history?.add(line)
    }
}

// MARK: - Signals

extension LineEditor {
    private static let endingSignals = [SIGTERM, SIGHUP, SIGQUIT]

    private func listen() {
        for number in Self.endingSignals {
            signals.on(number) { [weak self] in
                self?.close()
                exit(128 + number)
            }
        }
        signals.on(SIGINT) { [weak self] in self?.interrupt() }
        signals.on(SIGTSTP) { [weak self] in self?.stop() }
        signals.on(SIGCONT) { [weak self] in self?.goOn() }
        signals.on(SIGWINCH) { [weak self] in self?.resize() }
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        source.setEventHandler { [weak self] in
            MainActor.assumeIsolated { if self?.isPrompting == true { rl_callback_read_char() } }
        }
        input = source  // suspended until a prompt is up
    }

    private func interrupt() {
        TerminalMode.dropKeys()
        guard isPrompting else {
            wasInterrupted = true
            pausing?.cancel()
            return
        }
        rl_callback_sigcleanup()  // leaves a history search or a numeric argument
        rl_point = rl_end
        rl_redisplay()  // below the last row of what was typed
        fputs("^C", rl_outstream)
        rl_crlf()
        uninstall()
        fflush(rl_outstream)
        rl_replace_line("", 1)
        rl_point = 0
        finish(.interrupted)
    }

    private func stop() {
        if isPrompting { rl_deprep_terminal() }
        TerminalMode.restore()
        raise(SIGSTOP)
    }

    private func goOn() {
        TerminalMode.quiet(marksPastes: !isPrompting && hasPrompted && Readline.marksPastes)
        guard isPrompting else { return }
        Readline.prepareTerminal(1)
        rl_forced_update_display()
    }

    private func resize() {
        if isPrompting {
            rl_resize_terminal()
        } else if hasPrompted {
            rl_reset_screen_size()
        }
    }
}
