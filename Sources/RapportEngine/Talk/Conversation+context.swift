import RapportModel
import RapportReading

extension Conversation {
    /// What the reader may know when it reads the next reply.
    var replyContext: ReplyContext {
        ReplyContext(
            persona: scenario.customer.persona.id, channel: scenario.customer.channel, brand: scenario.brand,
            policy: scenario.policyText, facts: scenario.facts.filter { known.contains($0.name) }.map(\.truth),
            history: utterances, done: Set(done), customerName: scenario.customer.name)
    }

    private var utterances: [ReplyContext.Utterance] {
        let opening = transcript.opening.map { ReplyContext.Utterance(speaker: .customer, text: $0) }
        return opening
            + transcript.turns.flatMap { turn in
                [ReplyContext.Utterance(speaker: .agent, text: turn.reply)]
                    + turn.spoken.map { ReplyContext.Utterance(speaker: .customer, text: $0) }
            }
    }
}

extension Scenario {
    /// The policy in plain words: its rules, then each offer with how far it may go.
    public var policyText: String {
        (policyNotes + offers.map(\.policyLine)).joined(separator: "\n")
    }
}

extension Offer {
    /// One line of the policy: what it is and how far the agent may go.
    public var policyLine: String {
        switch limit {
        case .free: "You may: \(means)"
        case .upTo(let amount): "You may, up to \(amount): \(means)"
        case .never: "Not yours to give: \(means)"
        }
    }
}
