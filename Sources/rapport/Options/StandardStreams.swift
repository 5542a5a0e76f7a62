import Foundation
import Glibc
import RapportTerminal

/// What the program's own streams are connected to.
enum StandardStreams {
    /// Whether a line that is drawn over on standard error is seen, and disturbs no results.
    static var canShowProgress: Bool { isatty(STDOUT_FILENO) == 0 && canShowProgressBeforeResults }

    /// The same where no result is written before the work is done.
    static var canShowProgressBeforeResults: Bool {
        Style.fitting(isTerminal: isatty(STDERR_FILENO) == 1, isPlain: false) {
            ProcessInfo.processInfo.environment[$0]
        }.canErase
    }
}
