import RapportModel
import RapportReading
import Testing

@Suite struct AnyTextTests {
    private func wideReader() throws -> CueReader {
        let cues = ["a * * * b", "(a|b|) * (a|) * (b|) * c", "# * # * a", "~all * ~all", "if a", "sorry"]
        let move = try Move(
            name: "it", means: "it", cues: cues.map { try Cue(parsing: $0) }, unless: [Cue(parsing: "a c a")])
        return try CueReader(
            lexicon: MoveLexicon(sets: ["all": ["a", "b", "a b", "", "!"]], moves: [move]),
            offers: [offer("x", "a", "# b", limit: .upTo(.dollars(5)))],
            actions: [Desk.Action(name: "y", means: "", claims: [Cue(parsing: "a * c")], answer: "")])
    }

    @Test(arguments: [
        "", " ", "\0", "\u{FEFF}", "\u{200D}", "\r\n\r\n", "?", "...", "\"", "\"\"", "'", "''", "' '", "“", "”", "$",
        "%",
        "$%$%", "-", "--", "e-mail", "e!mail", "e\nmail", "E-MAIL", "ill", "h", "5h", "k", "5k", "5 k", "1,", "1.",
        ",1",
        "1.2.3.4", "1:2:3", "18446744073709551616", "3rd", "th", "n't", "'s", "'ll", "a'", "and 5", "hundred", "and",
        "couple of", "one hundred and", "per cent", "5 per", "USD", "USD 5", ">", "> ", ">a\n>b", "if", "unless",
        "were",
        "if if if", "\u{0301}", "e\u{0301}\u{0301}", "日本語のテキスト。", "Извините", "🤦🏽‍♀️👩‍👩‍👧", "﷽", "ﬁne", "ŉ", "İ",
        "a\0b", "a 5 b $5 a", "aaaaaa", "sorry" + "\u{10FFFF}",
    ])
    func everyTextGivesAReading(reply: String) throws {
        let context = ReplyContext(customerName: reply, history: [.init(speaker: .customer, text: reply)])
        let reading = try wideReader().read(reply, in: context)
        for evidence in reading.moves.compactMap(\.evidence) + reading.offers.map(\.evidence) {
            #expect(0 <= evidence.start && evidence.start < evidence.end && evidence.end <= reply.utf8.count)
        }
    }

    @Test func randomTextsGiveReadings() throws {
        let reader = try wideReader()
        let alphabet = Array("ab c,.?!\"'’“”$€%12 3>\n-—if not sorryé🙂\0".unicodeScalars)
        var random = SplitMix64(seed: 1)
        for _ in 0..<400 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &random) { scalars.append(alphabet.randomElement() ?? "a") }
            let reply = String(scalars)
            let context = ReplyContext(customerName: reply, history: [.init(speaker: .customer, text: reply)])
            let reading = reader.read(reply, in: context)
            let same = reader.read(reply, in: context)
            #expect(reading == same, "\(reply.debugDescription)")
        }
    }

    @Test(arguments: ["a", "sorry ", "a b ", "not ", "5 ", "if ", "\"", "zzzzzzz ", "apologyse "])
    func aVeryLongReplyIsReadInReasonableTime(piece: String) throws {
        let reply = String(repeating: piece, count: 2_000)
        let clock = ContinuousClock()
        let took = try clock.measure { _ = try wideReader().read(reply, in: ReplyContext()) }
        #expect(took < .seconds(20), "\(piece) took \(took)")
    }
}
