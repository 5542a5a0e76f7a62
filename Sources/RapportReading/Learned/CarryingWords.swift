import RapportModel

/// Finds the words of a reply that carry an output of the model: the run that adds most beyond its share.
///
/// The model's output is linear in the mean of its tokens' vectors, so each token's part in it is known exactly; the run
/// with the largest sum of what goes beyond the average token (Kadane's algorithm) is what it goes by.
struct CarryingWords {
    private let reply: String
    /// The byte at which each sentence begins.
    private let sentenceStarts: [Int]

    init(reply: String, text: Text) {
        self.reply = reply
        sentenceStarts = text.sentences.map { text.words[$0.lowerBound].bytes.lowerBound }
    }

    /// The words that raise an output most, inside one sentence; nothing where no word stands out.
    func raising(_ output: Int, in part: EncodedReply.Part) -> Evidence? { run(of: output, in: part, sign: 1) }

    /// The words that lower an output most, inside one sentence; nothing where no word stands out.
    func lowering(_ output: Int, in part: EncodedReply.Part) -> Evidence? { run(of: output, in: part, sign: -1) }

    /// The sentence that a byte of the reply stands in.
    func sentence(at byte: Int) -> Int { max(0, (sentenceStarts.firstIndex { $0 > byte } ?? sentenceStarts.count) - 1) }

    private func run(of output: Int, in part: EncodedReply.Part, sign: Float) -> Evidence? {
        let words = words(of: output, in: part, sign: sign)
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
        var bytes: Range<Int>
        var weight: Float
    }

    /// The words of a part, each with what its tokens add together; marks of punctuation go with the word before.
    private func words(of output: Int, in part: EncodedReply.Part, sign: Float) -> [Weighed] {
        let weights = part.vectors.contributions(to: output, over: 1..<part.tokens.count + 1)
        var words: [Weighed] = []
        var number = -1
        for (token, weight) in zip(part.tokens, weights) where !token.bytes.isEmpty {
            if token.word == number, var last = words.popLast() {
                last.bytes = last.bytes.lowerBound..<max(last.bytes.upperBound, token.bytes.upperBound)
                last.weight += sign * weight
                words.append(last)
            } else {
                words.append(Weighed(bytes: token.bytes, weight: sign * weight))
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
