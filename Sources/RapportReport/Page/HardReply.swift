internal import RapportModel

/// A reply after which a customer felt much worse, as an example of its moment.
struct HardReply {
    /// What the customer had said just before.
    let said: String
    let reply: String
    /// The card's name.
    let card: String
    private let change: Int

    /// The hardest reply of each beat, of equals the newest, by the beat's scenario and name.
    static func ofBeats(in cards: [CardDetail]) -> [String: HardReply] {
        var found: [String: HardReply] = [:]
        for detail in cards {
            let transcript = detail.card.transcript
            for turn in transcript.turns {
                let change = Feeling.allCases.map { turn.after[$0] - turn.before[$0] }.reduce(0, +)
                let beat = key(detail.card.scenario, turn.beat)
                guard change < found[beat]?.change ?? 0 else { continue }
                let said = transcript.lines(before: turn.number).last ?? ""
                found[beat] = HardReply(said: said, reply: turn.reply, card: detail.name, change: change)
            }
        }
        return found
    }

    /// No name holds a space.
    static func key(_ scenario: String, _ beat: String) -> String { "\(scenario) \(beat)" }
}
