import Foundation
import Glibc
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `--watch`: checks again whenever a file changes.
struct LintWatch {
    let session: LintSession

    private static let pause = Duration.milliseconds(200)

    /// Goes on until Ctrl-C, which ends the program with status 0: that is how one leaves.
    func run() async -> Never {
        signal(SIGINT) { _ in
            _ = Glibc.write(STDOUT_FILENO, "\n", 1)
            _exit(ExitStatus.success.rawValue)
        }
        while true {
            let before = stamps()
            clearScreen()
            do {
                try LintFormat.text.write(try await session.lint())
            } catch {
                _ = await ExitStatus.report(error)
            }
            Output.write("Watching; Ctrl-C ends.\n")
            await waitForChange(since: before)
        }
    }

    /// Waits until files differ from what they were, and then until they are left in peace: editors save in steps.
    private func waitForChange(since before: [String: Stamp]) async {
        var last = before
        while true {
            try? await Task.sleep(for: Self.pause)
            let now = stamps()
            if now != before, now == last { return }
            last = now
        }
    }

    /// What tells one state of a file from another.
    private struct Stamp: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt
    }

    private func stamps() -> [String: Stamp] {
        let targets = session.names.flatMap { (try? LintTargets.named($0, in: session.library)) ?? [] }
        let paths = targets.compactMap { target -> String? in
            guard case .path(let path) = target else { return nil }
            return path
        }
        let own = FileKind.allCases.flatMap { kind in
            session.library.ids(of: kind).map { session.library.path(of: SourceKey(kind: kind, id: $0)) }
        }
        return Dictionary((own + paths).compactMap { path in Self.stamp(of: path).map { (path, $0) } }) { $1 }
    }

    private static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size),
            number: UInt(status.st_ino))
    }

    private func clearScreen() {
        let environment = ProcessInfo.processInfo.environment
        let style = Style.fitting(isTerminal: isatty(STDOUT_FILENO) == 1, isPlain: false) { environment[$0] }
        if style.canErase { Output.write("\u{1B}[H\u{1B}[2J") }
    }
}
