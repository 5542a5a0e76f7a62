import RapportModel
import RapportReading

/// What sample replies at a beat show; each is read once, since reading is dear.
final class SampleReadings {
    private let scenario: Scenario
    private let reader: any ReplyReader
    private var atBeats: [String: [String: Reading]] = [:]

    init(of scenario: Scenario, reader: any ReplyReader) {
        self.scenario = scenario
        self.reader = reader
    }

    /// A reply at a beat, after all that the customer may have said by then.
    func reading(of text: String, at beat: Beat) -> Reading {
        if let known = atBeats[beat.name]?[text] { return known }
        let reading = reader.read(text, in: ReplyContext(sampleAt: beat, of: scenario))
        atBeats[beat.name, default: [:]][text] = reading
        return reading
    }

    /// A reply at a beat with all that its words show for certain: moves, offers, and what the policy says to these.
    func reply(_ text: String, at beat: Beat) -> LoneReply {
        let reading = reading(of: text, at: beat)
        let policy = reading.offers.compactMap { made -> String? in
            guard let offer = scenario.offer(made.offer) else { return nil }
            if offer.limit == .never { return EngineMove.offerForbidden.rawValue }
            return offer.limit.allows(made.amount) ? nil : EngineMove.offerOverLimit.rawValue
        }
        return LoneReply(shown: Set(reading.names + policy), at: beat, of: scenario)
    }
}

extension Reading {
    /// The names of all moves and offers that were found.
    var names: [String] { moves.map(\.move) + offers.map(\.offer) }

    /// What was found, as a line of help.
    var asHelp: String { names.isEmpty ? "nothing was read from it" : "read from it: " + names.joined(separator: ", ") }
}
