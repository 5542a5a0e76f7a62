import Synchronization

/// One line on standard error that says how far long work has come; it is drawn over and taken away at the end.
///
/// Only where a person sees it and it is in nobody's way: at a terminal that can erase, with results that go elsewhere.
public final class ProgressBar: Sendable {
    private struct State {
        var drawn: ContinuousClock.Instant?
        var lines = 0
    }

    private static let pause = Duration.milliseconds(100)
    private let total: Int?
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// Begins.
    ///
    /// - Parameter total: how much there is to do, in bytes or whatever else; absent where nobody knows, as in a pipe.
    public init(total: Int?, isShown: Bool) {
        self.total = total.flatMap { $0 > 0 ? $0 : nil }
        self.isShown = isShown
    }

    /// Counts one more line done, and says how much of the total is done by now.
    public func advance(to done: Int) {
        guard isShown else { return }
        state.withLock { state in
            state.lines += 1
            let now = ContinuousClock.now
            if let drawn = state.drawn, now - drawn < Self.pause { return }
            state.drawn = now
            let line = Self.line(
                lines: state.lines, share: total.map { min(Double(done) / Double($0), 1) },
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
        let count = "\(grouped(lines)) \(lines == 1 ? "line" : "lines")\(speed)"
        guard let share else { return count }
        return "\(Style().blocks(Int(share * 20), of: 20)) \(Int(share * 100)) %  \(count)"
    }
}
