import RapportExchange
import RapportScoring
import RapportTerminal
import Synchronization

/// Writes lines as they come, and adds up what a summary tells.
final class ChatSink: Sendable {
    private struct State {
        var tally = ChatTally()
        var delivery = Output.Delivery.done
    }

    private let bar: ProgressBar
    private let state = Mutex(State())

    init(_ bar: ProgressBar) { self.bar = bar }

    /// Writes one line; `false` when there is no sense in more.
    func take(_ answer: ChatRater.Answer, atByte bytes: Int) -> Bool {
        state.withLock { state in
            state.tally.add(answer.scored)
            state.delivery = Output.deliver(answer.text)
            bar.advance(to: bytes)
            return state.delivery == .done
        }
    }

    /// Tells the summary, and how the run ends.
    func finish(after earlier: Int, isQuiet: Bool) throws {
        bar.finish()
        let state = state.withLock { $0 }
        if case .failed(let reason) = state.delivery {
            throw Failure("the results could not be written: \(reason); make room, or write them elsewhere")
        }
        if !isQuiet {
            Output.write(
                ChatSummaryView(width: Window.width(of: .errors)).text(of: state.tally, after: earlier), to: .errors)
        }
        if state.tally.problems > 0 { throw Ending(status: .finding) }
    }
}
