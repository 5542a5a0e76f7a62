/// One thing a reply can do, and the cues that reveal it.
public struct Move: Equatable, Sendable {
    public let name: String
    /// One sentence that finishes “The reply …”.
    public let means: String
    /// Whether only a question can show it.
    public let isQuestion: Bool
    /// Whether it counts against the agent (blaming, mocking, deflecting).
    public let isHarmful: Bool
    public let cues: [Cue]
    /// Patterns that cancel a cue's match in the same sentence.
    public let unless: [Cue]
    /// Sentences that must show the move, and sentences that must not.
    public let hit: [String]
    public let miss: [String]
    public let roles: [String]

    /// The role that every harmful move of a scenario's own has by itself.
    public static let harmfulRole = "harmful"

    public init(
        name: String, means: String, isQuestion: Bool = false, isHarmful: Bool = false, cues: [Cue],
        unless: [Cue] = [], hit: [String] = [], miss: [String] = [], roles: [String] = []
    ) {
        self.name = name
        self.means = means
        self.isQuestion = isQuestion
        self.isHarmful = isHarmful
        self.cues = cues
        self.unless = unless
        self.hit = hit
        self.miss = miss
        self.roles = roles
    }
}

/// Moves with the word sets that their cues may use.
public struct MoveLexicon: Equatable, Sendable {
    /// Words by set name; a cue writes `~name` for any of them.
    public var sets: [String: [String]]
    public var moves: [Move]

    public init(sets: [String: [String]] = [:], moves: [Move] = []) {
        self.sets = sets
        self.moves = moves
    }
}

/// Moves that only the engine can know, since they take the policy, the desk or the talk so far to see.
public enum EngineMove: String, CaseIterable, Sendable {
    /// An offer above the limit that the policy sets.
    case offerOverLimit = "offer_over_limit"
    /// An offer made before the fact that it needs was known.
    case offerTooEarly = "offer_too_early"
    /// An offer that the agent may never make.
    case offerForbidden = "offer_forbidden"
    /// Says that something was done which was not done at the desk.
    case falseClaim = "false_claim"
    /// Something was done at the desk and the customer never told.
    case silentAction = "silent_action"
    /// Asks for what the customer, or the case file, has already told.
    case asksAgain = "asks_again"
    /// Uses a line of an earlier reply again, word for word.
    case repeatsItself = "repeats_itself"
    /// Nothing in the reply was understood.
    case unread

    /// One sentence that finishes “The reply …”.
    public var means: String {
        switch self {
        case .offerOverLimit: "offers more than the policy allows"
        case .offerTooEarly: "offers a remedy before finding out whether it fits"
        case .offerForbidden: "offers what is not the agent's to give"
        case .falseClaim: "says that something is done which nobody did at the desk"
        case .silentAction: "leaves the customer untold of something done at the desk"
        case .asksAgain: "asks for what was already told"
        case .repeatsItself: "uses an earlier line again, word for word"
        case .unread: "was not understood"
        }
    }

    /// Whether it counts against the agent.
    public var isHarmful: Bool { self != .unread }
}
