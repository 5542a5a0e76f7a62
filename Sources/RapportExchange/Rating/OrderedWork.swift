internal import Synchronization

/// Pieces of work done side by side, whose results are handed over in order, each as soon as those before it are.
public struct OrderedWork: Sendable {
    private let jobs: Int

    /// Does so many pieces at once.
    public init(jobs: Int) { self.jobs = max(jobs, 1) }

    /// Works on all inputs.
    ///
    /// - Parameter deliver: takes each result in turn, never two at once; `false` stops the rest.
    /// - Returns: whether all results were delivered.
    public func run<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output,
        deliver: @escaping @Sendable (Output) -> Bool
    ) async -> Bool {
        let line = WaitingLine<Output>(count: inputs.count)
        await withTaskGroup { group in
            for _ in 0..<min(jobs, inputs.count) {
                group.addTask {
                    while let place = line.take() { line.put(work(inputs[place]), at: place, deliver: deliver) }
                }
            }
        }
        return line.isDelivered
    }
}

/// Which pieces were taken up, and the results that wait for those before them.
private final class WaitingLine<Output: Sendable>: Sendable {
    private struct State {
        var taken = 0
        var delivered = 0
        var waiting: [Int: Output] = [:]
        var isStopped = false
    }

    private let count: Int
    private let state = Mutex(State())

    init(count: Int) { self.count = count }

    var isDelivered: Bool { state.withLock { $0.delivered == count } }

    func take() -> Int? {
        state.withLock { state in
            guard state.taken < count, !state.isStopped else { return nil }
            defer { state.taken += 1 }
            return state.taken
        }
    }

    func put(_ output: Output, at place: Int, deliver: (Output) -> Bool) {
        state.withLock { state in
            state.waiting[place] = output
            while !state.isStopped, let next = state.waiting.removeValue(forKey: state.delivered) {
                if deliver(next) { state.delivered += 1 } else { state.isStopped = true }
            }
        }
    }
}
