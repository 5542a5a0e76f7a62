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
