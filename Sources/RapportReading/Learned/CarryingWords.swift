import RapportModel

/// Finds the words of a reply that carry an output of the model.
///
/// A rating is linear in the mean of its tokens' vectors, so each token's part in it is known exactly: the run with the
/// largest sum of what goes beyond the average token is what raised it (Kadane's algorithm). A move has a head on every
/// token: it is shown by the strongest and those beside it.
struct CarryingWords {
    private let reply: String
    /// The byte at which each sentence begins.
    private let sentenceStarts: [Int]

    init(reply: String, text: Text) {
        self.reply = reply
        sentenceStarts = text.sentences.map { text.words[$0.lowerBound].bytes.lowerBound }
    }

    /// The words that raise an output most, inside one sentence; nothing where no word stands out.
    func raising(_ output: Int, in part: EncodedReply.Part) -> Evidence? {
        run(words(of: part, weights: Self.weights(of: output, in: part)))
    }

    /// The words that lower an output most, inside one sentence; nothing where no word stands out.
    func lowering(_ output: Int, in part: EncodedReply.Part) -> Evidence? {
        run(words(of: part, weights: Self.weights(of: output, in: part).map { -$0 }))
    }

    /// The words that show a move: the strongest, and those around it that say more for it than most.
    ///
    /// They begin where their phrase begins, if that is near: “his guitar” shows nobody an offer, “a voucher for his guitar”
    /// does.
    func showing(_ move: EncodedReply.MoveScore) -> Evidence? {
        let words = words(of: move.part, weights: move.words, joining: max)
        guard let highest = words.map(\.weight).max() else { return nil }
        let average = words.reduce(0) { $0 + $1.weight } / Float(words.count)
        let strong = words.indices.filter { words[$0].weight > average + (highest - average) * Self.shareShown }
        guard let peak = words.indices.first(where: { words[$0].weight == highest }) else { return nil }
        func isNear(_ place: Int) -> Bool {
            words.indices.contains(place)
                && sentence(at: words[place].bytes.lowerBound) == sentence(at: words[peak].bytes.lowerBound)
        }
        var first = peak
        var last = peak
        while isNear(first - 1), strong.contains(first - 1) { first -= 1 }
        while isNear(last + 1), strong.contains(last + 1) { last += 1 }
        func isStop(_ place: Int) -> Bool { Evidence.endsPhrase(self.evidence(of: words[place].bytes).words) }
        while last > first, isStop(last) { last -= 1 }
        let earliest = max(0, last - Self.mostShown + 1)
        while first > earliest, isNear(first - 1), !isStop(first - 1) { first -= 1 }
        if last - first < 2, isNear(last + 1), !isStop(last + 1) { last += 1 }
        return evidence(
            of: words[first].bytes.lowerBound..<max(words[first].bytes.upperBound, words[last].bytes.upperBound))
    }

    /// How far above the average word, on the way to the strongest, a word must stand to be shown with it.
    private static let shareShown: Float = 0.3
    /// How many words a phrase is begun before its last.
    private static let mostShown = 7

    /// The sentence that a byte of the reply stands in.
    func sentence(at byte: Int) -> Int { max(0, (sentenceStarts.firstIndex { $0 > byte } ?? sentenceStarts.count) - 1) }

    private static func weights(of output: Int, in part: EncodedReply.Part) -> [Float] {
        part.vectors.contributions(to: output, over: part.pooled).dropFirst().dropLast()
    }

    /// The run with the largest sum of what goes beyond the average word.
    private func run(_ words: [Weighed]) -> Evidence? {
        guard words.count > 1 else { return words.first.map { evidence(of: $0.bytes) } }
        let share = words.reduce(0) { $0 + $1.weight } / Float(words.count)
        var best: (sum: Float, bytes: Range<Int>)?
        var current: (sum: Float, bytes: Range<Int>, sentence: Int)?
        for word in words {
            let sentence = sentence(at: word.bytes.lowerBound)
            if let run = current, run.sum > 0, run.sentence == sentence {
                let bytes = run.bytes.lowerBound..<max(run.bytes.upperBound, word.bytes.upperBound)
                current = (run.sum + word.weight - share, bytes, sentence)
            } else {
                current = (word.weight - share, word.bytes, sentence)
            }
            if let current, current.sum > best?.sum ?? 0 { best = (current.sum, current.bytes) }
        }
        return best.map { evidence(of: $0.bytes) }
    }

    private struct Weighed {
        let bytes: Range<Int>
        let weight: Float
    }

    /// The words of a part, each with what its tokens weigh together.
    private func words(
        of part: EncodedReply.Part, weights: [Float], joining join: (Float, Float) -> Float = (+)
    ) -> [Weighed] {
        var words: [Weighed] = []
        var number = -1
        for (token, weight) in zip(part.tokens, weights) where !token.bytes.isEmpty {
            if token.word == number, let last = words.popLast() {
                let bytes = last.bytes.lowerBound..<max(last.bytes.upperBound, token.bytes.upperBound)
                words.append(Weighed(bytes: bytes, weight: join(last.weight, weight)))
            } else {
                words.append(Weighed(bytes: token.bytes, weight: weight))
            }
            number = token.word
        }
        return words
    }

    private func evidence(of bytes: Range<Int>) -> Evidence {
        let utf8 = reply.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
        return Evidence(
            start: bytes.lowerBound, end: bytes.upperBound, words: String(decoding: utf8[start..<end], as: UTF8.self))
    }
}
