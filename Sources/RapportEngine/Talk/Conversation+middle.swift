public import RapportModel
public import RapportReading

extension Conversation {
    /// A talk that begins in the middle, as an author tries a place out: the customer has just come to a beat.
    ///
    /// - Parameters:
    ///   - beat: the beat to begin in; the scenario must have it.
    ///   - known: hidden facts that the agent has learned already, besides those known from the start.
    ///   - done: actions already carried out at the desk.
    public init(
        _ scenario: Scenario, reader: any ReplyReader, seed: UInt64, from beat: String, known: [String] = [],
        done: [String] = []
    ) {
        self.init(scenario, reader: reader, seed: seed)
        self.known += known.filter { !self.known.contains($0) }
        self.done = done
        guard beat != scenario.start else { return }
        self.beat = beat
        speech = Speech(seed: seed)
        transcript.opening = [scenario.beat(beat)?.says.map { say($0, named: "beat \(beat)") }].compactMap(\.self)
    }
}
