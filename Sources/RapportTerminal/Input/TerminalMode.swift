import Glibc
import Synchronization

/// The terminal's settings: as they were found, and quiet while nobody is asked for a line.
///
/// Quiet means that keys are neither echoed nor cut into lines, so that what is typed while the customer “is typing” waits
/// unseen for the next prompt. The settings that were found come back at every end of the program: they are held in a
/// static because `atexit` passes nothing to its handler.
enum TerminalMode {
    private static let found = Mutex<termios?>(nil)
    private static let isRegistered = Mutex(false)
    private static let marksPastes = Mutex(false)

    /// Remembers the settings, once, and goes quiet.
    static func begin() {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
        found.withLock { $0 = $0 ?? settings }
        let isFirst = isRegistered.withLock { known in
            defer { known = true }
            return !known
        }
        if isFirst { atexit { TerminalMode.restore() } }
        quiet()
    }

    /// Neither echoes keys nor waits for whole lines; Ctrl-C and Ctrl-Z still work, and nothing typed is lost.
    ///
    /// - Parameter marksPastes: whether the terminal goes on marking pasted text, so that several lines pasted between prompts
    ///   stay one reply.
    static func quiet(marksPastes: Bool = false) {
        guard var settings = found.withLock({ $0 }) else { return }
        settings.c_lflag &= ~tcflag_t(ECHO | ICANON)
        // Enter must reach readline as the key it is: in a history search a new line means something else.
        settings.c_iflag &= ~tcflag_t(ICRNL | INLCR)
        // On Ctrl-C the system would throw unread keys away behind our back, and a read begun for one would then hang;
        // `dropKeys` does it in our own time.
        settings.c_lflag |= tcflag_t(NOFLSH)
        setControl(&settings, at: VMIN, to: 1)
        setControl(&settings, at: VTIME, to: 0)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
        if marksPastes { Output.write("\u{1B}[?2004h") }
        Self.marksPastes.withLock { $0 = marksPastes }
    }

    /// Throws away what was typed and not yet read.
    static func dropKeys() { tcflush(STDIN_FILENO, TCIFLUSH) }

    /// Puts back what was found.
    static func restore() {
        guard var settings = found.withLock({ $0 }) else { return }
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
        let marksPastes = marksPastes.withLock { marks in
            defer { marks = false }
            return marks
        }
        if marksPastes { Output.write("\u{1B}[?2004l") }
    }

    private static func setControl(_ settings: inout termios, at index: Int32, to value: cc_t) {
        withUnsafeMutableBytes(of: &settings.c_cc) { $0[Int(index)] = value }
    }
}
