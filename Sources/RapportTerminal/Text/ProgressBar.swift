import Synchronization

/// One line on standard error that says how far long work has come; it is drawn over and taken away at the end.
///
/// Only where a person sees it and it is in nobody's way: at a terminal that can erase, with results that go elsewhere.
public final class ProgressBar: Sendable {
    private struct State {
        var drawn: ContinuousClock.Instant?
        var count = 0
    }

    private static let pause = Duration.milliseconds(100)
    private let total: Int?
    private let noun: (one: String, many: String)
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// Begins.
    ///
    /// - Parameters:
    ///   - total: how much there is to do, in bytes or whatever else; absent where nobody knows, as in a pipe.
    ///   - noun: what is counted, for one and for many.
    public init(total: Int?, noun: (one: String, many: String) = ("line", "lines"), isShown: Bool) {
        self.noun = noun
        self.total = total.flatMap { $0 > 0 ? $0 : nil }
        self.isShown = isShown
    }

    /// Counts one more done, and says how much of the total is done by now.
    public func advance(to done: Int) {
        guard isShown else { return }
        state.withLock { state in
            state.count += 1
            let now = ContinuousClock.now
            if let drawn = state.drawn, now - drawn < Self.pause { return }
            state.drawn = now
            let line = Self.line(
                state.count, of: noun, share: total.map { min(Double(done) / Double($0), 1) },
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
    static func line(
        _ count: Int, of noun: (one: String, many: String) = ("line", "lines"), share: Double?, seconds: Double
    ) -> String {
        let speed = seconds >= 1 ? ", \(grouped(Int(Double(count) / seconds))) a second" : ""
        let done = "\(grouped(count)) \(count == 1 ? noun.one : noun.many)\(speed)"
        guard let share else { return done }
        return "\(Style().blocks(Int(share * 20), of: 20)) \(Int(share * 100)) %  \(done)"
    }
}
