public import RapportModel
public import RapportReading
import Synchronization

/// The readers of one scenario's variants: those with the same cues share one, with all that it remembers.
public final class VariantReaders: Sendable {
    private let make: @Sendable (Scenario) -> any ReplyReader
    private let made = Mutex<[(variant: Scenario, reader: any ReplyReader)]>([])

    /// Readers that remember what they read; see ``CachedReader``.
    public convenience init() {
        self.init { scenario in
            let cues = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
            return CachedReader(LearnedReader(cues: cues, caution: .fair))
        }
    }

    /// - Parameter make: makes the reader of a variant; called once for all that read the same.
    public init(_ make: @escaping @Sendable (Scenario) -> any ReplyReader) { self.make = make }

    /// The reader of a variant.
    public func reader(of scenario: Scenario) -> any ReplyReader {
        made.withLock { made in
            if let known = made.first(where: { $0.variant.hasSameCues(as: scenario) }) { return known.reader }
            let reader = make(scenario)
            made.append((scenario, reader))
            return reader
        }
    }
}

extension Scenario {
    /// Whether replies are read alike in another variant.
    func hasSameCues(as other: Scenario) -> Bool {
        lexicon == other.lexicon && desk.actions.map(\.name) == other.desk.actions.map(\.name)
            && desk.actions.map(\.claims) == other.desk.actions.map(\.claims)
            && offers.map(\.name) == other.offers.map(\.name) && offers.map(\.cues) == other.offers.map(\.cues)
            && offers.map(\.unless) == other.offers.map(\.unless)
            && offers.map(\.limit) == other.offers.map(\.limit)
    }
}
