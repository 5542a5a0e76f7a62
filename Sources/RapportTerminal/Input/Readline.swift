import CReadline
import Glibc

/// GNU readline's C interface: everything that must be set before the first prompt, and the callbacks.
@MainActor
enum Readline {
    private static var isPrepared = false

    /// Sets readline up, once, and hands it the lines of earlier runs.
    static func prepare(history: [String]) {
        useUnicode()
        if !isPrepared {
            isPrepared = true
            setVariables()
            setCompletion()
            rl_bind_keyseq("\\e\\C-m", { _, _ in rl_insert_text("\n") })  // Alt-Enter
        }
        using_history()
        clear_history()
        stifle_history(1000)
        for entry in history { add_history(entry) }
    }

    /// Shows a prompt and asks for a line.
    static func install(_ prompt: String) {
        rl_callback_handler_install(
            measured(prompt),
            { line in
                let text = line.map { String(cString: $0) }
                free(line)
                MainActor.assumeIsolated { LineEditor.current?.take(text) }
            })
    }

    /// Switches the terminal to single keys.
    ///
    /// Readline would show nothing typed, since it finds echo switched off.
    static func prepareTerminal(_ isMeta: Int32) {
        rl_prep_terminal(isMeta)
        rl_tty_set_echoing(1)
    }

    /// Whether readline asks the terminal to mark pasted text, as it does unless the person's settings or the terminal say no.
    static var marksPastes: Bool {
        rl_variable_value("enable-bracketed-paste").map { String(cString: $0) } == "on"
    }

    /// Marks colour codes in a prompt as taking no room on the screen.
    static func measured(_ prompt: String) -> String {
        var marked = ""
        var isInCode = false
        for scalar in prompt.unicodeScalars {
            if scalar == "\u{1B}" {
                marked += "\u{01}"
                isInCode = true
            }
            marked.unicodeScalars.append(scalar)
            if isInCode && scalar == "m" {
                marked += "\u{02}"
                isInCode = false
            }
        }
        return marked
    }

    /// Characters are UTF-8 whatever the environment says; readline asks the environment itself, so that must agree.
    private static func useUnicode() {
        setlocale(LC_CTYPE, "")
        guard String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" else { return }
        setenv("LC_ALL", "C.UTF-8", 1)
        setlocale(LC_CTYPE, "C.UTF-8")
    }

    private static func setVariables() {
        rl_readline_name = UnsafePointer(strdup("rapport"))  // readline keeps the pointer for good
        rl_catch_signals = 0
        rl_catch_sigwinch = 0
        rl_change_environment = 0
        rl_prep_term_function = { isMeta in MainActor.assumeIsolated { Readline.prepareTerminal(isMeta) } }
    }

    private static func setCompletion() {
        rl_completion_append_character = 32
        rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
        rl_attempted_completion_function = { word, start, _ in
            let isAnyFound = MainActor.assumeIsolated {
                rl_attempted_completion_over = 1  // no file names
                return LineEditor.current?.findCandidates(for: word.map { String(cString: $0) } ?? "", at: Int(start))
            }
            guard isAnyFound == true else { return nil }
            return rl_completion_matches(
                word,
                { _, state in
                    // A pointer is not Sendable, its address is.
                    let address = MainActor.assumeIsolated { LineEditor.current?.candidate(isFirst: state == 0) ?? 0 }
                    return UnsafeMutablePointer(bitPattern: address)
                })
        }
    }
}

extension LineEditor {
    /// Asks for candidates that begin with the word; whether there are any.
    fileprivate func findCandidates(for word: String, at start: Int) -> Bool {
        let line = String(cString: rl_line_buffer)
        candidates = complete(String(decoding: line.utf8.prefix(start), as: UTF8.self), word)
            .filter { $0.hasPrefix(word) }
        return !candidates.isEmpty
    }

    /// The address of a copy of the next candidate, which readline frees; 0 after the last.
    fileprivate func candidate(isFirst: Bool) -> UInt {
        guard !candidates.isEmpty else { return 0 }
        return UInt(bitPattern: strdup(candidates.removeFirst()))
    }
}
