import RapportTerminal

/// Asks somebody at the terminal, one line at a time.
@MainActor
struct Interview {
    private let source: any LineSource

    /// Begins; nil where nobody is there to answer.
    init?() {
        guard StandardInput.isInteractive else { return nil }
        source = StandardInput.lines()
    }

    /// Gives the terminal back.
    func close() { source.close() }

    /// The answer, its spaces tidied; nil for Ctrl-D.
    ///
    /// - Throws: `Ending` for Ctrl-C.
    func ask(_ prompt: String) async throws -> String? {
        switch await source.next(prompt: printableLine(prompt) + " ") {
        case .line(let text): return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        case .interrupted: throw Ending(status: .interrupted)
        case .tooLong(let limit):
            Output.write("  That is longer than \(limit / 1024) KB; say it in fewer words.\n")
            return try await ask(prompt)
        case .endOfInput: return nil
        }
    }

    /// Whether the answer is yes; anything else is no.
    func confirm(_ prompt: String) async throws -> Bool {
        let answer = try await ask(prompt + " (y/N) ›")
        return ["y", "yes"].contains(answer?.lowercased() ?? "")
    }

    /// An answer that is not empty; nil where somebody leaves.
    func need(_ prompt: String) async throws -> String? {
        while let answer = try await ask(prompt) {
            if !answer.isEmpty { return answer }
            Output.write("  A reason is needed: somebody will want to know why. Ctrl-D leaves.\n")
        }
        return nil
    }
}
