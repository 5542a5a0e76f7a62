import Synchronization

/// One line on standard error that says how far long work has come; it is drawn over and taken away at the end.
///
/// Only where a person sees it and it is in nobody's way: at a terminal that can erase, with results that go elsewhere.
public final class ProgressBar: Sendable {
    private struct State {
        var drawn: ContinuousClock.Instant?
        var done = 0
    }

    private static let pause = Duration.milliseconds(100)
    private let total: Int?
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// Begins.
    ///
    /// - Parameter total: how many bytes there are to do; absent where nobody knows, as in a pipe.
    public init(total: Int?, isShown: Bool) {
        self.total = total.flatMap { $0 > 0 ? $0 : nil }
        self.isShown = isShown
    }

    /// Counts one more line done, and says how many bytes are done by now.
    public func advance(toByte bytes: Int) {
        guard isShown else { return }
        state.withLock { state in
            state.done += 1
            let now = ContinuousClock.now
            if let drawn = state.drawn, now - drawn < Self.pause { return }
            state.drawn = now
            let line = Self.line(
                lines: state.done, share: total.map { min(Double(bytes) / Double($0), 1) },
                seconds: (now - start) / .seconds(1))
            Output.write("\r\u{1B}[K" + line, to: .errors)
        }
    }

    /// Takes the line away.
    public func finish() {
        guard isShown, state.withLock({ $0.drawn != nil }) else { return }
        Output.write("\r\u{1B}[K", to: .errors)
    }

    /// The line; narrow enough for any window.
    static func line(lines: Int, share: Double?, seconds: Double) -> String {
        let speed = seconds >= 1 ? ", \(grouped(Int(Double(lines) / seconds))) a second" : ""
        let count = counted(lines, "line", "lines").replacing(String(lines), with: grouped(lines)) + speed
        guard let share else { return count }
        return "\(Style().blocks(Int(share * 20), of: 20)) \(Int(share * 100)) %  \(count)"
    }
}
