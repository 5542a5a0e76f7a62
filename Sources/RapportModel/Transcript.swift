/// Something the trainee did in a talk: all that a replay needs.
public enum TalkInput: Equatable, Sendable {
    case reply(String)
    /// A desk command, with what follows its name: `/look order 4417`, `/do refund 65`.
    case look(String)
    case act(String)
    case hint
}

/// The record of a talk: what the customer said first, and everything since.
public struct Transcript: Equatable, Codable, Sendable {
    public var opening: [String]
    public var events: [TalkEvent]
    /// The ending's name, once there is one.
    public var ending: String?

    public init(opening: [String], events: [TalkEvent] = [], ending: String? = nil) {
        self.opening = opening
        self.events = events
        self.ending = ending
    }

    public var turns: [Turn] {
        events.compactMap { if case .turn(let turn) = $0 { turn } else { nil } }
    }

    /// What the trainee did, in order.
    public var inputs: [TalkInput] {
        events.map { event in
            switch event {
            case .turn(let turn): .reply(turn.reply)
            case .desk(let record): record.input
            case .hint: .hint
            }
        }
    }
}

/// One thing that happened in a talk.
public enum TalkEvent: Equatable, Sendable {
    case turn(Turn)
    case desk(DeskRecord)
    case hint(String)
}

extension TalkEvent: Codable {
    private enum Key: String, CodingKey { case turn, desk, hint }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        if let turn = try box.decodeIfPresent(Turn.self, forKey: .turn) {
            self = .turn(turn)
        } else if let desk = try box.decodeIfPresent(DeskRecord.self, forKey: .desk) {
            self = .desk(desk)
        } else {
            self = .hint(try box.decode(String.self, forKey: .hint))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        switch self {
        case .turn(let turn): try box.encode(turn, forKey: .turn)
        case .desk(let record): try box.encode(record, forKey: .desk)
        case .hint(let text): try box.encode(text, forKey: .hint)
        }
    }
}

/// One reply and all that followed from it.
public struct Turn: Equatable, Codable, Sendable {
    /// From 1.
    public var number: Int
    public var reply: String
    public var reading: Reading
    /// Moves that the engine added, such as `offer_over_limit`.
    public var added: [FoundMove]
    /// The beat the reply was given in.
    public var beat: String
    /// The branch that was taken, by its place in the beat from 0; absent where none was.
    public var branch: Int?
    /// The beat or ending that the talk went to.
    public var went: String
    public var before: Feelings
    public var after: Feelings
    /// What moved the feelings, in order.
    public var changes: [Change]
    /// Facts that became known through this reply.
    public var learned: [String]
    /// Everything the agent knows now.
    public var known: [String]
    /// Actions carried out at the desk by now.
    public var done: [String]
    /// What the customer said in answer.
    public var spoken: [String]

    public init(
        number: Int, reply: String, reading: Reading, added: [FoundMove], beat: String, branch: Int?, went: String,
        before: Feelings, after: Feelings, changes: [Change], learned: [String], known: [String], done: [String],
        spoken: [String]
    ) {
        self.number = number
        self.reply = reply
        self.reading = reading
        self.added = added
        self.beat = beat
        self.branch = branch
        self.went = went
        self.before = before
        self.after = after
        self.changes = changes
        self.learned = learned
        self.known = known
        self.done = done
        self.spoken = spoken
    }

    /// A change of feelings and where it came from: a reaction's id, `branch` or `drift`.
    public struct Change: Equatable, Codable, Sendable {
        public let cause: String
        public let feel: FeelingChange

        public init(cause: String, feel: FeelingChange) {
            self.cause = cause
            self.feel = feel
        }
    }

    /// Every move of this reply, the reader's and the engine's.
    public var moves: [FoundMove] { reading.moves + added }

    /// Whether nothing in the reply was understood.
    public var isUnread: Bool { added.contains { $0.move == EngineMove.unread.rawValue } }
}

/// One desk command and what came of it.
public struct DeskRecord: Equatable, Codable, Sendable {
    /// `look` or `do`.
    public let command: String
    public let argument: String
    public let answer: String
    /// The action carried out, where one was.
    public let action: String?
    public let amount: Amount?
    /// The fact that the look-up showed, where it showed one.
    public let shown: String?

    public init(
        command: String, argument: String, answer: String, action: String? = nil, amount: Amount? = nil,
        shown: String? = nil
    ) {
        self.command = command
        self.argument = argument
        self.answer = answer
        self.action = action
        self.amount = amount
        self.shown = shown
    }

    /// The input that it records.
    public var input: TalkInput { command == "do" ? .act(argument) : .look(argument) }
}
