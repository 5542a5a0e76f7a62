/// A made-up trainee that plays a scenario by habits of its own, so that its author sees what they come to.
public enum SimulatedPlayer: String, CaseIterable, Codable, Sendable {
    /// Meets the feeling, then asks, then mends, and does at the desk what it promises.
    case kind
    /// Asks what there is to ask, looks everything up, then mends.
    case curious
    /// Means well and takes by chance whatever was written for this place of the talk and does no harm.
    case typical
    /// Is rude in every reply, even where it does the work.
    case rude
    /// Speaks in stock phrases, even where it does the work.
    case canned
    /// Asks nothing, and throws every offer at the customer, at the limit and above it.
    case generous
    /// Says anything that stands anywhere in the scenario, or nothing that makes sense.
    case random
    /// Draws from a file of replies.
    case replies

    /// What it does, in half a sentence.
    public var means: String {
        switch self {
        case .kind: "meets the feeling, asks, mends, and does at the desk what it promised"
        case .curious: "asks what there is to ask, looks everything up, then mends"
        case .typical: "means well and takes by chance what was written for the place"
        case .rude: "is rude in every reply, even where it does the work"
        case .canned: "speaks in stock phrases, even where it does the work"
        case .generous: "asks nothing and throws every offer at the customer, at the limit and above"
        case .random: "says anything at all"
        case .replies: "draws from the file of replies"
        }
    }

    /// Those that play where none are named; the last one needs a file.
    public static let usual: [SimulatedPlayer] = allCases.filter { $0 != .replies }
}
