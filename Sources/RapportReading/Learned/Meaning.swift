internal import CReader

/// What a sentence is about, as a direction: sentences that mean nearly the same point nearly the same way, whatever their words.
///
/// The vectors are the mean token vectors of all-MiniLM-L6-v2 (Apache-2.0), which was trained on a thousand million pairs of
/// sentences, and then taught by the library's questions which of them ask the same; the learned reader's own encoder,
/// trained to rate, has unlearned that.
struct Meaning: Sendable {
    /// Longer texts are read up to here.
    static let mostTokens = 64

    private let direction: [Float]

    init(of text: String) {
        let model = EncoderModel.meaning
        let tokens = WordPieceTokenizer(model: model).tokenize(text).tokens.prefix(Self.mostTokens).map(\.id)
        let encoder = Encoder(model: model, capacity: tokens.count + 2)
        let vectors = encoder.encode(
            tokens: [model.start] + tokens + [model.separator], types: [UInt8](repeating: 0, count: tokens.count + 2))
        let mean = vectors.mean(over: 0..<vectors.count)
        let length = Self.product(mean, mean).squareRoot()
        direction = length > 0 ? mean.map { $0 / length } : mean
    }

    /// How near two sentences are in meaning: the cosine, from -1 to 1.
    func likeness(to other: Meaning) -> Float { Self.product(direction, other.direction) }

    private static func product(_ left: [Float], _ right: [Float]) -> Float {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return 0 }
                return EncoderKernels.fastest.calls.dot(one, other, Int32(min(left.count, right.count)))
            }
        }
    }
}
