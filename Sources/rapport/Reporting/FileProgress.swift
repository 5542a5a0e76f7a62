import RapportTerminal
import Synchronization

/// A bar for files that are read; it begins when it is known how many there are.
final class FileProgress: Sendable {
    private let isShown: Bool
    private let bar = Mutex<ProgressBar?>(nil)

    init(isShown: Bool) { self.isShown = isShown }

    /// One more file is done.
    func show(_ done: Int, of total: Int) {
        bar.withLock { bar in
            let shown = bar ?? ProgressBar(total: total, noun: ("file", "files"), isShown: isShown)
            shown.advance(to: done)
            bar = shown
        }
    }

    /// Takes the bar away.
    func finish() { bar.withLock { $0?.finish() } }
}
