import RapportModel

/// A text of the talk around a reply, a line of the customer's or the policy, cut up for comparison with replies.
public struct ContextText: Sendable {
    /// Words as the marks of the model compare them.
    let keys: Set<[UInt32]>
    /// Stems of words with meaning of their own.
    let stems: Set<String>
    /// Runs of words that count as copied, each with its words joined by blanks.
    let runs: Set<String>
    /// The highest amount with a currency sign, which a reply's amounts are measured against.
    public let highestAmount: Double?

    /// Cuts up something that was said.
    public init(_ text: String) {
        let words = ContextWords(text)
        keys = words.keys
        highestAmount = words.highestAmount
        let line = Text(text, stemmer: Stemmer())
        stems = Set(line.words.filter(ContentWords.contains).map(\.stem))
        runs = Set(Talk.runs(of: line).map(\.words))
    }

    /// Cuts up a policy or facts, which count for nothing where all they say is that nothing is known.
    public init(known text: String) { self.init(ContextMarks.known(text)) }

    /// The customer's lines in the talk so far, each cut up once however often it is asked for.
    static func lines(of context: ReplyContext) -> [ContextText] {
        context.history.filter { $0.speaker == .customer }.map { known.value(of: $0.text) }
    }

    /// Of all talks together, at most some ten megabytes.
    private static let known = TextMemory(most: 2048) { ContextText($0) }

    /// Whether nothing in it can be compared with a reply by the model's marks.
    public var isEmpty: Bool { keys.isEmpty }
}
