public import RapportModel

extension ReplyContext {
    /// The context of a sample reply at a beat: all that the customer may have said by then.
    public init(sampleAt beat: Beat, of scenario: Scenario) {
        let opening = scenario.beat(scenario.start)?.says
        let lines = [opening, beat.says].compactMap(\.self) + scenario.facts.compactMap(\.tell)
        self.init(
            persona: scenario.customer.persona.id, customerName: scenario.customer.name,
            channel: scenario.customer.channel, brand: scenario.brand, policy: scenario.policyText,
            facts: scenario.facts.map(\.truth),
            history: lines.flatMap(\.all).map { Utterance(speaker: .customer, text: $0) })
    }
}
