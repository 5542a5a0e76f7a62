public import RapportModel

/// Finds what a reply does: the moves, offers and claims in it, each with the words that show it.
///
/// A reader is a pure function: the same reply in the same context gives the same reading on every machine.
public protocol ReplyReader: Sendable {
    /// The reader's name and version, written on every scorecard: `cues 4`.
    var version: String { get }

    /// Reads one reply. Any text whatever gives a reading; text that shows nothing gives an empty one.
    func read(_ reply: String, in context: ReplyContext) -> Reading

    /// How a reply by itself shows a move, if it does: what `read` finds, for those who ask for one move alone.
    func showing(_ move: String, in reply: String) -> FoundMove?
}

extension ReplyReader {
    public func showing(_ move: String, in reply: String) -> FoundMove? {
        read(reply, in: ReplyContext()).moves.first { $0.move == move }
    }
}

/// What a reader may know besides the reply itself.
public struct ReplyContext: Equatable, Sendable {
    /// The id of the customer's persona.
    public var persona: String
    /// The customer's full name, or empty where it is not known.
    public var customerName: String
    /// Where the talk takes place.
    public var channel: Channel
    /// The company that the agent answers for.
    public var brand: String
    /// The policy in plain words.
    public var policy: String
    /// What the agent knows, in plain words.
    public var facts: [String]
    /// The talk so far, oldest first.
    public var history: [Utterance]
    /// Actions carried out at the desk by now.
    public var done: Set<String>

    /// Gathers what is known; whatever is left out counts as not known.
    public init(
        persona: String = "", customerName: String = "", channel: Channel = .chat, brand: String = "",
        policy: String = "",
        facts: [String] = [], history: [Utterance] = [], done: Set<String> = []
    ) {
        self.persona = persona
        self.customerName = customerName
        self.channel = channel
        self.brand = brand
        self.policy = policy
        self.facts = facts
        self.history = history
        self.done = done
    }

    /// Something said earlier in the talk.
    public struct Utterance: Equatable, Sendable {
        /// Who said it.
        public let speaker: Speaker
        /// What was said.
        public let text: String

        /// Notes who said what.
        public init(speaker: Speaker, text: String) {
            self.speaker = speaker
            self.text = text
        }
    }

    /// Who said it.
    public enum Speaker: String, Sendable {
        case customer, agent
    }
}
