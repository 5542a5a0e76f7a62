public import RapportReading

/// A chat between a customer and an agent, from a help desk.
public struct Chat: Equatable, Sendable {
    public let id: LineID
    /// What was said, oldest first.
    public let said: [ReplyContext.Utterance]

    init(id: LineID, said: [ReplyContext.Utterance]) {
        self.id = id
        self.said = said
    }

    /// Reads a chat from a line: `{"id": "7", "messages": [{"who": "customer", "text": "…"}]}`.
    ///
    /// What a bot or the system says is passed over, and so are fields that are not known.
    public init(_ bytes: [UInt8]) throws(LineProblem) {
        let fields = try LineFields(bytes)
        id = try fields.id()
        guard let messages = try fields.objects("messages") else { throw .missing(field: "messages") }
        var said: [ReplyContext.Utterance] = []
        for (place, message) in messages.enumerated() {
            let who = try message.required("who")
            guard let sender = ChatSender(who) else {
                throw .wrong(
                    field: "messages[\(place)].who", found: JSONText.quoted(who),
                    wanted: "\"customer\", \"agent\", \"bot\" or \"system\"")
            }
            guard let speaker = sender.speaker else { continue }
            said.append(ReplyContext.Utterance(speaker: speaker, text: try message.required("text")))
        }
        self.said = said
    }
}

/// Who wrote a message, by the words that help desks have for it.
enum ChatSender: Equatable {
    case customer, agent
    /// A program, whose messages are nobody's service.
    case program

    /// Absent for a word that does not say it.
    init?(_ word: String) {
        switch word.lowercased().filter({ $0.isLetter }) {
        case "customer", "client", "visitor", "user", "enduser", "guest", "consumer", "contact", "requester":
            self = .customer
        case "agent", "operator", "support", "staff", "representative", "rep", "advisor", "adviser", "employee",
            "admin":
            self = .agent
        case "bot", "system", "chatbot", "note", "trigger", "automation": self = .program
        default: return nil
        }
    }

    var speaker: ReplyContext.Speaker? {
        switch self {
        case .customer: .customer
        case .agent: .agent
        case .program: nil
        }
    }
}
