import RapportModel
import RapportReading
import Testing

@Suite struct CuePatternTests {
    @Test(arguments: [
        ("leave it with me", "Leave it with me.", "Leave it with me"),
        ("(sorry|apologise)", "We apologise.", "apologise"),
        ("(so|) sorry", "I am sorry", "sorry"),
        ("(so|) sorry", "I am so sorry", "so sorry"),
        ("pay * repair", "We pay for the whole repair.", "pay for the whole repair"),
        ("pay * repair", "We pay repair", "pay repair"),
        ("within # hours", "within 24 hours", "within 24 hours"),
        ("within # hours", "within twenty four hours", "within twenty four hours"),
        ("within # hours", "within a couple of hours", nil),
        ("# off", "I can take $1,200.50 off", "$1,200.50 off"),
        ("#% off", "I can take 20 % off", "20 % off"),
        ("#% off", "I can take twenty per cent off", "twenty per cent off"),
        ("#% off", "I can get one off to you", nil),
        ("£# off", "I can take £20 off", "£20 off"),
        ("£# off", "I can take twenty pounds off", "twenty pounds off"),
        ("£# off", "I can take $20 off", nil),
        ("(pay|cover) * (repair|luthier)", "we'll cover the luthier", "cover the luthier"),
        ("* sorry *", "I am sorry about it", "sorry"),
        ("(ill|sick)", "Is anybody ill?", "ill"),
        ("i will", "ill send it today", "ill"),
    ])
    func aCueFindsItsWords(cue: String, reply: String, words: String?) throws {
        #expect(try reader(cue).evidence(in: reply) == words)
    }

    @Test(arguments: [
        "I pay now. A repair follows", "I pay; the repair follows", "I pay: the repair", "I pay, but the repair",
        "I pay \u{2014} the repair", "I pay - the repair", "I pay\nthe repair", "pay one two three four five repair",
    ])
    func aGapStaysInItsClauseAndTakesFourWords(reply: String) throws {
        #expect(try reader("pay * repair").evidence(in: reply) == nil)
    }

    @Test func aSetHoldsWordsAndPhrases() throws {
        let reader = try reader("how ~upset", sets: ["upset": ["awful", "hard to bear"]])
        #expect(reader.evidence(in: "How awful!") == "How awful")
        #expect(reader.evidence(in: "How hard to bear.") == "How hard to bear")
        #expect(reader.evidence(in: "How nice.") == nil)
    }

    @Test func aSetNobodyKnowsFindsNothing() throws {
        #expect(try reader("how ~upset").evidence(in: "how upset") == nil)
    }

    @Test func unlessCancelsInTheSameSentenceOnly() throws {
        let reader = try reader("sorry", unless: ["sorry (but|if|you feel)"])
        #expect(reader.evidence(in: "Sorry, but those are the rules.") == nil)
        #expect(reader.evidence(in: "Sorry, but no. I am sorry.") == "sorry")
    }

    @Test func aMoveIsFoundOnceWithItsFirstEvidence() throws {
        let reading = try reader("sorry").read("So sorry. Very sorry. Sorry.", in: ReplyContext())
        #expect(reading.moves == [FoundMove(move: "it", evidence: Evidence(start: 3, end: 8, words: "sorry"))])
    }

    @Test func movesStandInTheOrderOfTheReply() throws {
        let moves = try ["sorry", "thanks", "hello"].map { word in
            try Move(name: word, means: word, cues: [Cue(parsing: word)])
        }
        let reader = CueReader(lexicon: MoveLexicon(moves: moves))
        let found = reader.read("Hello, thanks. Sorry!", in: ReplyContext()).moves.map(\.move)
        #expect(found == ["hello", "thanks", "sorry"])
    }

    @Test func evidenceCountsBytesOfWhatWasTyped() throws {
        let reply = "Tomás \u{1F614} I\u{2019}m so sorry"
        let evidence = try #require(reader("i am so sorry").read(reply, in: ReplyContext()).moves.first?.evidence)
        #expect(evidence == Evidence(start: 12, end: 26, words: "I\u{2019}m so sorry"))
    }
}
