import RapportModel

/// Says how a whole talk ended, as people who read it would: the head that was trained on talks with 19 readers each.
public struct TalkReader: Sendable {
    /// What readers would say of a talk on average, each from -2 (not at all) to 2 (entirely).
    public struct Outcome: Equatable, Sendable {
        /// Whether the customer's problem was solved.
        public let solved: Double
        /// Whether the customer left satisfied.
        public let satisfied: Double
        /// Whether the talk got there without detours.
        public let effective: Double
    }

    /// Tokens that are read; of a longer talk the first third of them and the last two.
    static let longest = 192

    private let model = EncoderModel.embedded

    public init() {}

    /// Reads a talk from its first line to its last.
    public func read(_ turns: [ReplyContext.Utterance]) -> Outcome {
        var tokens = [model.start]
        var types = [ContextMarks.Mark.plain.rawValue]
        let tokenizer = WordPieceTokenizer(model: model)
        for turn in turns {
            let piece = tokenizer.tokenize(turn.text).tokens.map(\.id) + [model.separator]
            let type: ContextMarks.Mark = turn.speaker == .customer ? .customerLine : .agentLine
            tokens += piece
            types += piece.map { _ in type.rawValue }
        }
        if tokens.count > Self.longest {
            let head = Self.longest / 3
            tokens = tokens.prefix(head) + tokens.suffix(Self.longest - head)
            types = types.prefix(head) + types.suffix(Self.longest - head)
        }
        let vectors = Encoder(model: model, capacity: tokens.count).encode(tokens: tokens, types: types)
        let outputs = vectors.outputs(over: 0..<tokens.count)
        func value(_ name: String) -> Double {
            guard let place = model.outputs.firstIndex(where: { $0.name == name }) else { return 0 }
            return (min(max(Double(outputs[place]), -2), 2) * 1000).rounded() / 1000
        }
        return Outcome(solved: value("solved"), satisfied: value("satisfied"), effective: value("effective"))
    }
}
