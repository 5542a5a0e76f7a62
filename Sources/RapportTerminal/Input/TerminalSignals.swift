import Dispatch
import Glibc
import Synchronization

/// Turns signals into calls on the main actor while a line editor is open.
///
/// A handler writes the signal's number into a pipe that the main queue reads. Dispatch's own signal sources lose what
/// arrives before their thread has taken notice, which would leave a program that is told to end at its first prompt running.
@MainActor
final class TerminalSignals {
    private var actions: [Int32: @MainActor () -> Void] = [:]
    private var source: (any DispatchSourceRead)?
    private var ends: [Int32] = [-1, -1]

    /// Opens the pipe; without one, as when no file can be opened, signals do what they always do.
    init() {
        guard pipe(&ends) == 0 else { return }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        signalPipe.store(ends[1], ordering: .releasing)
        let source = DispatchSource.makeReadSource(fileDescriptor: ends[0], queue: .main)
        source.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.act() } }
        source.resume()
        self.source = source
    }

    /// Calls `action` whenever the signal arrives, in place of what the system would do.
    func on(_ number: Int32, do action: @escaping @MainActor () -> Void) {
        guard source != nil else { return }
        actions[number] = action
        signal(number, noteSignal)
    }

    /// Lets the system handle the signals again.
    func close() {
        for number in actions.keys { signal(number, SIG_DFL) }
        actions = [:]
        signalPipe.store(-1, ordering: .releasing)
        let ends = ends
        source?.setCancelHandler { for end in ends { Glibc.close(end) } }
        source?.cancel()
        source = nil
    }

    private func act() {
        var numbers = [UInt8](repeating: 0, count: 64)
        let count = read(ends[0], &numbers, numbers.count)
        for number in numbers.prefix(max(count, 0)) { actions[Int32(number)]?() }
    }
}

/// Where the handler writes: a global, since a handler is given nothing but the number.
private let signalPipe = Atomic<Int32>(-1)

/// Runs on whatever thread the signal meets, so it belongs to no actor and calls nothing but `write`.
private func noteSignal(_ number: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(signalPipe.load(ordering: .acquiring), &byte, 1)
    errno = saved
}
