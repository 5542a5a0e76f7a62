import Dispatch
import Glibc

/// Turns signals into calls on the main actor while a line editor is open.
@MainActor
final class TerminalSignals {
    private var sources: [any DispatchSourceSignal] = []

    /// Calls `action` whenever the signal arrives, in place of what the system would do.
    func on(_ number: Int32, do action: @escaping @MainActor @Sendable () -> Void) {
        // SIGCONT acts whether ignored or not, and must not be ignored by the programs started from here.
        if number != SIGCONT { signal(number, SIG_IGN) }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
        source.setEventHandler { MainActor.assumeIsolated(action) }
        source.resume()
        sources.append(source)
    }

    /// Lets the system handle the signals again.
    func close(_ numbers: [Int32]) {
        for source in sources { source.cancel() }
        sources = []
        for number in numbers { signal(number, SIG_DFL) }
    }
}
