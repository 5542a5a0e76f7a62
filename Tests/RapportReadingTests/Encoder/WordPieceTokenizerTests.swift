import RapportReading
import Testing

@Suite struct WordPieceTokenizerTests {
    let tokenizer = WordPieceTokenizer()

    @Test func everyTextGivesTheTokensOfTheReference() throws {
        let samples = try Golden.samples()
        #expect(samples.count > 20_000)
        var wrong: [String] = []
        for sample in samples {
            let tokens = tokenizer.tokenize(sample.text).tokens.map(\.id)
            if tokens.count != sample.count || Golden.hash(tokens.map(UInt32.init)) != sample.hash {
                wrong.append(sample.text.debugDescription)
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) texts differ: \(wrong.prefix(20).joined(separator: "\n"))")
    }

    @Test func theFirstTextsGiveTheWholeIDsOfTheReference() throws {
        for (sample, ids) in zip(try Golden.samples(), try Golden.wholeIDs()) {
            #expect(tokenizer.tokenize(sample.text).tokens.map(\.id) == ids, "\(sample.text.debugDescription)")
        }
    }

    @Test func everyTokenLiesInTheTextAndOnWholeCharacters() throws {
        for sample in try Golden.samples() where sample.hash % 8 == 0 {
            let text = Array(sample.text.utf8)
            let result = tokenizer.tokenize(sample.text)
            var words = 0
            for token in result.tokens {
                let isWhole = [token.bytes.lowerBound, token.bytes.upperBound]
                    .allSatisfy { $0 == text.count || text.indices.contains($0) && text[$0] & 0xC0 != 0x80 }
                #expect(isWhole && !token.bytes.isEmpty, "\(sample.text.debugDescription)")
                #expect(token.word == words || token.word == words - 1)
                words = token.word + 1
            }
            #expect(words == result.words.count)
        }
    }

    @Test func tokensKeepTheirPlaceInTheText() {
        let text = "I’m SORRY, cafe\u{301}  Zoë\u{200B}!"
        let result = tokenizer.tokenize(text)
        #expect(result.words == ["i", "’", "m", "sorry", ",", "cafe", "zoe", "!"])
        let bytes = Array(text.utf8)
        let places = result.words.indices.map { word in
            let tokens = result.tokens.filter { $0.word == word }
            let start = tokens.first?.bytes.lowerBound ?? 0
            return String(decoding: bytes[start..<(tokens.last?.bytes.upperBound ?? start)], as: UTF8.self)
        }
        #expect(places == ["I", "’", "m", "SORRY", ",", "cafe\u{301}", "Zoë", "!"])
    }

    @Test func namesOfSpecialTokensAreOnlyText() {
        #expect(tokenizer.tokenize("[SEP]").words == ["[", "sep", "]"])
    }

    @Test(arguments: ["\u{302E}\u{1B44}", "x", "\u{301}", "##", "각", "\u{1D15E}"])
    func aHugeTextIsCutInReasonableTime(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let took = ContinuousClock().measure { _ = tokenizer.tokenize(text) }
        #expect(took < .seconds(20), "\(piece) took \(took)")
    }

    @Test func nothingGivesNothing() {
        #expect(tokenizer.tokenize("") == tokenizer.tokenize(" \u{200B}\n\0"))
        #expect(tokenizer.tokenize("").tokens.isEmpty)
    }
}
