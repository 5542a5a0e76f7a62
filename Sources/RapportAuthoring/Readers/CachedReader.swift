public import RapportModel
public import RapportReading
import Synchronization

/// Reads each reply once for each relation to the talk around it that makes a difference, and remembers what it read.
///
/// The key is the reply, the customer's name, and which words of the reply the customer has said, the policy holds and
/// the facts hold: all that the learned reader takes from a context (``ReplyWords``). Nothing is ignored, so a talk comes
/// out as without it, to the bit. All cores share one; reading is a pure function, so it does not matter who read first.
public final class CachedReader: ReplyReader {
    private let reader: LearnedReader
    private let memory = Mutex(Memory())

    /// Remembers what one reader reads.
    public init(_ reader: LearnedReader) { self.reader = reader }

    public var version: String { reader.version }

    /// How many readings are remembered: each cost the reader once.
    public var count: Int { memory.withLock { $0.readings.count } }

    public func read(_ reply: String, in context: ReplyContext) -> Reading {
        let words = memory.withLock { $0.replies[reply] } ?? prepared(reply)
        let (key, known) = memory.withLock { memory in
            let key = memory.key(of: words, in: context)
            return (key, memory.readings[key])
        }
        if let known { return known }
        // Outside the lock, so that the other cores go on; two may read the same, and get the same.
        let reading = reader.read(reply, in: context)
        memory.withLock { $0.readings[key] = reading }
        return reading
    }

    public func showing(_ move: String, in reply: String) -> FoundMove? { reader.showing(move, in: reply) }

    private func prepared(_ reply: String) -> Memory.Reply {
        let words = reader.words(of: reply)
        return memory.withLock { memory in
            if let known = memory.replies[reply] { return known }
            let made = Memory.Reply(number: memory.replies.count, words: words)
            memory.replies[reply] = made
            return made
        }
    }
}

/// What a cached reader has read and compared.
private struct Memory {
    struct Reply {
        let number: Int
        let words: ReplyWords
    }

    /// All that makes a difference to a reading.
    struct Key: Hashable {
        let reply: Int
        let customerName: String
        let said: SharedWords
        let policy: SharedWords
        let highestAmount: Double?
        let facts: SharedWords
        /// Whether there is nothing at all to compare with.
        let isBare: Bool
    }

    private struct Pair: Hashable {
        let reply: Int
        let text: Int
    }

    private struct Text {
        let number: Int
        let text: ContextText
    }

    var replies: [String: Reply] = [:]
    var readings: [Key: Reading] = [:]
    private var lines: [String: Text] = [:]
    private var known: [String: Text] = [:]
    private var saidWords: [Pair: SharedWords] = [:]
    private var knownWords: [Pair: SharedWords] = [:]

    mutating func key(of reply: Reply, in context: ReplyContext) -> Key {
        var said = reply.words.none
        var isBare = true
        for utterance in context.history where utterance.speaker == .customer {
            let line = line(utterance.text)
            isBare = isBare && line.text.isEmpty
            said.formUnion(Self.shared(reply, line, in: &saidWords))
        }
        let policy = known(context.policy)
        let facts = known(context.facts.joined(separator: " "))
        return Key(
            reply: reply.number, customerName: context.customerName, said: said,
            policy: Self.shared(reply, policy, in: &knownWords), highestAmount: policy.text.highestAmount,
            facts: Self.shared(reply, facts, in: &knownWords),
            isBare: isBare && policy.text.isEmpty && facts.text.isEmpty)
    }

    private mutating func line(_ text: String) -> Text {
        if let known = lines[text] { return known }
        let made = Text(number: lines.count, text: ContextText(text))
        lines[text] = made
        return made
    }

    private mutating func known(_ text: String) -> Text {
        if let made = known[text] { return made }
        let made = Text(number: known.count, text: ContextText(known: text))
        known[text] = made
        return made
    }

    private static func shared(_ reply: Reply, _ text: Text, in memory: inout [Pair: SharedWords]) -> SharedWords {
        let pair = Pair(reply: reply.number, text: text.number)
        if let known = memory[pair] { return known }
        let shared = reply.words.shared(with: text.text)
        memory[pair] = shared
        return shared
    }
}
