/// What a typed line is: words for the customer, or a command.
enum TalkLine: Equatable {
    case reply(String)
    case command(TalkCommand, argument: String)
    case unknown(String)
    case empty

    /// A line that begins with a slash is a command; with two, it is a reply that begins with one.
    init(_ typed: String) {
        let text = Self.trimmed(typed)
        guard !text.isEmpty else {
            self = .empty
            return
        }
        guard text.hasPrefix("/") else {
            self = .reply(text)
            return
        }
        guard !text.hasPrefix("//") else {
            self = .reply(String(text.dropFirst()))
            return
        }
        let parts = text.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let name = parts.first.map { $0.lowercased() } ?? ""
        guard let command = TalkCommand(rawValue: name) else {
            self = .unknown(name)
            return
        }
        self = .command(command, argument: parts.count > 1 ? Self.trimmed(String(parts[1])) : "")
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex
        return start < end ? String(text[start..<end]) : ""
    }
}

/// What can be typed in a talk besides words for the customer.
enum TalkCommand: String, CaseIterable {
    case help, brief, policy
    case caseFile = "case"
    case look
    case act = "do"
    case hint, note, quit

    /// What `/help` says of it.
    var help: String {
        switch self {
        case .help: "this list"
        case .brief: "the brief again"
        case .policy: "what you may offer, and how far you may go"
        case .caseFile: "the case file on your desk"
        case .look: "look something up: /look WHAT"
        case .act: "do something at the desk: /do WHAT AMOUNT"
        case .hint: "a hint; it is marked on your card"
        case .note: "a line for your notebook: /note WHAT THE CUSTOMER SAID"
        case .quit: "leave; the talk is kept, and rapport play --resume goes on with it"
        }
    }

    /// Whether words follow it.
    var takesArgument: Bool { [.look, .act, .note].contains(self) }
}
