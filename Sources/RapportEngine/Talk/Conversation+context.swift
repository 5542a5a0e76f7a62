import RapportModel
import RapportReading

extension Conversation {
    /// What the reader may know when it reads the next reply.
    var replyContext: ReplyContext {
        ReplyContext(
            persona: scenario.customer.persona.id, customerName: scenario.customer.name,
            channel: scenario.customer.channel, brand: scenario.brand,
            policy: scenario.policyText, facts: scenario.facts.filter { known.contains($0.name) }.map(\.truth),
            history: utterances, done: Set(done))
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
