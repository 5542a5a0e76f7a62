public import RapportModel
public import RapportReading

/// One talk with one scripted customer: a value that replies go into and customer lines come out of.
///
/// It touches no file, clock or terminal. The same scenario, reader, seed and inputs give the same talk, byte for byte.
public struct Conversation: Sendable {
    /// Written on every scorecard; a change here means that old talks may come out otherwise.
    public static let version = "engine 6"
    /// How many replies in a row may go unread before the talk moves on all the same.
    static let unreadPatience = 3

    public let scenario: Scenario
    public let seed: UInt64
    public internal(set) var feelings: Feelings
    public internal(set) var transcript: Transcript
    /// The beat that the next reply is given in.
    public internal(set) var beat: String

    let reader: any ReplyReader
    let questions = QuestionFinder.standard
    /// The facts that the agent knows by now, told or shown.
    public internal(set) var known: [String]
    /// What the customer has told by now, by the fact, in their words.
    public internal(set) var told: [String: String] = [:]
    /// The actions carried out at the desk by now, in order.
    public internal(set) var done: [String] = []
    var happened: [Set<String>] = []
    var unreadInARow = 0
    /// Whether the last answer was to a question that nothing in the scenario answers.
    var hasEvaded = false
    /// The question of the last reply that nothing in the scenario answers: what to teach it next.
    public internal(set) var unanswered: String?
    var hinted: Set<String> = []
    var speech: Speech

    /// Starts a talk; the customer has spoken the first line.
    public init(_ scenario: Scenario, reader: any ReplyReader, seed: UInt64) {
        self.scenario = scenario
        self.reader = reader
        self.seed = seed
        feelings = scenario.customer.persona.feels
        beat = scenario.start
        known = scenario.knownFromTheStart
        speech = Speech(seed: seed)
        transcript = Transcript(opening: [])
        if let says = scenario.beat(scenario.start)?.says {
            transcript.opening = [speech.next(of: says, named: "beat \(beat)", in: feelings.band)]
        }
    }

    /// How the talk ended; absent while it goes on.
    public var ending: Ending? { transcript.ending.flatMap(scenario.ending) }

    /// Does one thing in the talk; after the ending nothing more happens.
    public mutating func take(_ input: TalkInput) {
        switch input {
        case .reply(let text): reply(text)
        case .look(let key): look(key)
        case .act(let command): act(command)
        case .hint: hint()
        }
    }

    /// How things stand before the next reply: what the last one did counts as just done.
    public var standing: Moment {
        Moment(
            turn: happened.count, happened: happened.last ?? [], earlier: Array(happened.dropLast()),
            standing: scenario.withRoles(known), done: Set(done), before: transcript.turns.last?.before ?? feelings,
            feelings: feelings)
    }

    /// How things stand, with what a reply in the making has done.
    func moment(
        happened now: Set<String>, learned: [String] = [], before: Feelings, rating: Rating?
    ) -> Moment {
        Moment(
            turn: happened.count + 1, happened: now, earlier: happened, standing: scenario.withRoles(known),
            learned: scenario.withRoles(learned), done: Set(done), before: before, feelings: feelings,
            rating: rating)
    }
}
