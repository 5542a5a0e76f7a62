import RapportModel

/// A reply as the model sees it: in windows that the encoder can take, its words marked by what the context holds.
struct EncodedReply {
    /// Tokens of a reply that are read at a time; the model was trained on replies of up to as many.
    static let window = 128
    /// Windows that are read; what lies behind 16,384 tokens is no reply any more.
    static let mostWindows = 128

    /// A part of the reply with the vectors of its tokens.
    struct Part {
        let tokens: ArraySlice<TokenizedText.Token>
        /// The start of the text, the tokens, and the separator behind them.
        let vectors: TokenVectors
        /// Every output of the model for this part.
        let outputs: [Float]

        /// The place of the tokens among the vectors, the start and the separator with them.
        var pooled: Range<Int> { 0..<tokens.count + 2 }
    }

    /// How strongly a part of the reply shows a move.
    struct MoveScore {
        let part: Part
        /// The log-odds that the move is there.
        let score: Float
        /// What each token of the part says for it, the start and the separator left out.
        let words: [Float]
    }

    let parts: [Part]

    init(_ reply: String, marks: ContextMarks, model: EncoderModel) {
        let tokenizer = WordPieceTokenizer(model: model)
        let tokens = tokenizer.tokenize(reply).tokens.prefix(Self.window * Self.mostWindows)
        let types = Self.types(of: tokens, marks: marks.marks(of: reply))
        let count = max(1, (tokens.count + Self.window - 1) / Self.window)
        let size = (tokens.count + count - 1) / count
        let encoder = Encoder(model: model, capacity: min(size, Self.window) + 2)
        parts = (0..<count).map { number in
            let range = min(number * size, tokens.count)..<min((number + 1) * size, tokens.count)
            let vectors = encoder.encode(
                tokens: [model.start] + tokens[range].map(\.id) + [model.separator], types: [0] + types[range] + [0])
            let outputs = vectors.outputs(over: 0..<range.count + 2)
            return Part(tokens: tokens[range], vectors: vectors, outputs: outputs)
        }
    }

    /// One output for the whole reply: the mean over its parts by their length.
    func mean(of output: Int) -> Double {
        let total = parts.reduce(0) { $0 + $1.tokens.count + 2 }
        return parts.reduce(0) { $0 + Double($1.outputs[output]) * Double($1.tokens.count + 2) } / Double(total)
    }

    /// The part of the reply that shows an output most.
    func strongest(for output: Int) -> Part? { parts.max { $0.outputs[output] < $1.outputs[output] } }

    /// How strongly the reply shows a move, where it does so most: its output for the mean of a part, and for the word
    /// that says most for it.
    func score(mean: Int, word: Int) -> MoveScore? {
        parts.map { part in
            let words = part.vectors.products(with: word, over: 1..<part.tokens.count + 1)
            return MoveScore(
                part: part, score: part.outputs[mean] + (words.max() ?? 0), words: words)
        }.max { $0.score < $1.score }
    }

    private static func types(
        of tokens: ArraySlice<TokenizedText.Token>, marks: [(bytes: Range<Int>, mark: ContextMarks.Mark)]
    ) -> [UInt8] {
        var next = 0
        return tokens.map { token in
            while next < marks.count, marks[next].bytes.upperBound <= token.bytes.lowerBound { next += 1 }
            guard next < marks.count, !token.bytes.isEmpty, marks[next].bytes.lowerBound <= token.bytes.lowerBound,
                token.bytes.upperBound <= marks[next].bytes.upperBound
            else { return ContextMarks.Mark.plain.rawValue }
            return marks[next].mark.rawValue
        }
    }
}
