/// Where the talk takes place, which sets how long a fitting reply is and who reads along.
public enum Channel: String, CaseIterable, Codable, Sendable {
    case chat, email, phone, social
}

/// A temperament that scenarios share: starting feelings, drift, reactions, tripwires and ways of speaking.
public struct Persona: Equatable, Sendable {
    public let id: String
    /// One sentence for the trainer.
    public let means: String
    public let feels: Feelings
    /// Added after every reply that does not end the talk.
    public let drift: FeelingChange
    public let reactions: [Reaction]
    public let tripwires: [Tripwire]
    public let voice: Voice

    public init(
        id: String, means: String, feels: Feelings, drift: FeelingChange, reactions: [Reaction],
        tripwires: [Tripwire], voice: Voice
    ) {
        self.id = id
        self.means = means
        self.feels = feels
        self.drift = drift
        self.reactions = reactions
        self.tripwires = tripwires
        self.voice = voice
    }
}

/// What a persona says where the scenario has no line of its own.
public struct Voice: Equatable, Sendable {
    /// When a reply was not understood.
    public let unread: Line
    /// When there is nothing else to say, so that the customer is never mute.
    public let listens: Line
    /// In the survey, when the telling turn was a good one; `{quote}` stands for the agent's words.
    public let stoodOutWell: Line
    /// In the survey, when the telling turn was a bad one.
    public let stoodOutBadly: Line
    /// In the survey, when nothing moved this customer at all.
    public let stoodOutNothing: Line
    /// In the survey, asked what could be better, when no clue was earned.
    public let shrug: Line
    /// When the agent asks about the customer what nothing else answers; without lines such a question is passed over.
    public let evades: Line
    /// The same where yes or no would do: “I think so.” Without lines they evade.
    public let supposes: Line
    /// The same where it asks for any at all: “Not that I know of.” Without lines they evade.
    public let knowsNone: Line
    /// When the agent asks for something that is yet to be done: “I will.” Without lines they evade.
    public let agrees: Line
    /// When the agent proposes something, or gives a choice, that nothing else answers; without lines it is passed over.
    public let yourCall: Line
    /// Before something is told again because the agent asked again; without lines it is not.
    public let asISaid: Line

    public init(
        unread: Line, listens: Line, stoodOutWell: Line, stoodOutBadly: Line, stoodOutNothing: Line, shrug: Line,
        evades: Line = .silence, supposes: Line = .silence, knowsNone: Line = .silence, agrees: Line = .silence,
        yourCall: Line = .silence, asISaid: Line = .silence
    ) {
        self.unread = unread
        self.listens = listens
        self.stoodOutWell = stoodOutWell
        self.stoodOutBadly = stoodOutBadly
        self.stoodOutNothing = stoodOutNothing
        self.shrug = shrug
        self.evades = evades
        self.supposes = supposes
        self.knowsNone = knowsNone
        self.agrees = agrees
        self.yourCall = yourCall
        self.asISaid = asISaid
    }
}

/// The customer of one scenario, with the persona's traits and the scenario's overrides already joined.
public struct Customer: Equatable, Sendable {
    public let name: String
    /// How this customer speaks, in a sentence for the trainer.
    public let manner: String
    public let channel: Channel
    public let persona: Persona

    public init(name: String, manner: String, channel: Channel, persona: Persona) {
        self.name = name
        self.manner = manner
        self.channel = channel
        self.persona = persona
    }
}

/// A change of feelings that happens whenever its condition holds; reactions add up.
public struct Reaction: Equatable, Sendable {
    public let id: String
    public let when: Condition
    public let feel: FeelingChange

    public init(id: String, when: Condition, feel: FeelingChange) {
        self.id = id
        self.when = when
        self.feel = feel
    }
}

/// A condition that ends the talk.
public struct Tripwire: Equatable, Sendable {
    public let when: Condition
    /// The name of an ending.
    public let go: String

    public init(when: Condition, go: String) {
        self.when = when
        self.go = go
    }
}
