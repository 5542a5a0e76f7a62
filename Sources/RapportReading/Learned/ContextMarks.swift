/// The type of each word of a reply: what the talk so far, the policy and the facts say about it.
///
/// A mark is a relation, not a word, so what the reader learned of it in one story holds in the next.
struct ContextMarks {
    /// The types of tokens, as the model was trained with them.
    enum Mark: UInt8 {
        case plain = 0
        /// A word that nobody has used; one of the customer's; one of the policy or the facts; one of both.
        case new, customers, known, both
        /// A number that stands nowhere, with the customer, in the policy, in the facts, or in several of them.
        case numberNew, numberCustomers, numberPolicy, numberFacts, numberSeveral
        /// An amount that stands nowhere, above every amount of the policy, or below the highest.
        case amountOver, amountUnder
        /// In a whole talk: a token of the customer's, a token of the agent's.
        case customerLine = 16
        case agentLine = 17
    }

    private let said: Set<[UInt32]>
    private let policy: Set<[UInt32]>
    private let facts: Set<[UInt32]>
    private let limit: Double?

    init(context: ReplyContext) {
        let policy = ContextWords(Self.known(context.policy))
        said = ContextText.lines(of: context).reduce(into: []) { $0.formUnion($1.keys) }
        self.policy = policy.keys
        facts = ContextWords(Self.known(context.facts.joined(separator: " "))).keys
        limit = policy.highestAmount
    }

    /// A text, unless all it says is that nothing is known.
    static func known(_ text: String) -> String {
        text.hasPrefix("not known") || text.hasPrefix("unknown") ? "" : text
    }

    /// Whether there is anything to compare a reply with.
    private var isEmpty: Bool { said.isEmpty && policy.isEmpty && facts.isEmpty }

    /// The marked words of a reply, by their bytes.
    func marks(of reply: String) -> [(bytes: Range<Int>, mark: Mark)] {
        guard !isEmpty else { return [] }
        return ContextWords(reply).words.compactMap { word in
            if word.isNumber { return (word.bytes, mark(ofNumber: word)) }
            return word.length < ContextWords.shortest ? nil : (word.bytes, mark(ofWord: word))
        }
    }

    private func mark(ofWord word: ContextWords.Word) -> Mark {
        let isKnown = policy.contains(word.key) || facts.contains(word.key)
        if said.contains(word.key) { return isKnown ? .both : .customers }
        return isKnown ? .known : .new
    }

    private func mark(ofNumber word: ContextWords.Word) -> Mark {
        let places: [(Mark, Set<[UInt32]>)] = [
            (.numberCustomers, said), (.numberPolicy, policy), (.numberFacts, facts),
        ]
        let found = places.filter { $0.1.contains(word.key) }.map(\.0)
        if let first = found.first { return found.count == 1 ? first : .numberSeveral }
        guard let amount = word.amount, let limit else { return .numberNew }
        return amount > limit ? .amountOver : .amountUnder
    }
}
