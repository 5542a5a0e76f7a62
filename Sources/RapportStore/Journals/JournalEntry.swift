public import RapportModel

/// One line of a journal after its first.
public enum JournalEntry: Equatable, Sendable {
    /// What the trainee did.
    case input(TalkInput)
    /// A note that was written on the way; the talk does not depend on it.
    case note(String)
    /// The talk is over, at this time in seconds since 1970, UTC; written before the card is saved, so that a card saved
    /// after a kill is the same, byte for byte.
    case ended(Int)
}

extension JournalEntry: Codable {
    private enum Key: String, CodingKey, CaseIterable { case reply, look, act = "do", hint, note, ended }

    /// Reads a line: an object with exactly one key, which says what it is.
    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        guard let key = box.allKeys.first, box.allKeys.count == 1 else {
            throw JSONProblem.unreadable(because: "it is none of reply, look, do, hint, note and ended")
        }
        switch key {
        case .reply: self = .input(.reply(try box.decode(String.self, forKey: key)))
        case .look: self = .input(.look(try box.decode(String.self, forKey: key)))
        case .act: self = .input(.act(try box.decode(String.self, forKey: key)))
        case .hint:
            _ = try box.decode(Bool.self, forKey: key)
            self = .input(.hint)
        case .note: self = .note(try box.decode(String.self, forKey: key))
        case .ended: self = .ended(try box.decode(Int.self, forKey: key))
        }
    }

    /// Writes a line: `{"reply":"…"}`, `{"look":"…"}`, `{"do":"…"}`, `{"hint":true}`, `{"note":"…"}`, `{"ended":…}`.
    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        switch self {
        case .input(.reply(let text)): try box.encode(text, forKey: .reply)
        case .input(.look(let text)): try box.encode(text, forKey: .look)
        case .input(.act(let text)): try box.encode(text, forKey: .act)
        case .input(.hint): try box.encode(true, forKey: .hint)
        case .note(let text): try box.encode(text, forKey: .note)
        case .ended(let time): try box.encode(time, forKey: .ended)
        }
    }
}
