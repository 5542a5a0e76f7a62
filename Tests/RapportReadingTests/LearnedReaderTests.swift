import RapportModel
import Testing

@testable import RapportReading

@Suite struct LearnedReaderTests {
    private let reader: LearnedReader
    private let context = ReplyContext(
        policy: "Refunds up to £60.", facts: ["Order 4417, delivered Monday."],
        history: [
            .init(speaker: .customer, text: "My guitar arrived broken and nobody at the gate would even look at it.")
        ])

    init() throws {
        let apologise = try Move(
            name: "apologise", means: "says sorry", cues: [Cue(parsing: "i am (so|very|) sorry")])
        reader = LearnedReader(cues: CueReader(lexicon: MoveLexicon(moves: [apologise])), caution: .even)
    }

    @Test(arguments: [
        "your guitar arrived broken, Tomás.", "we broke it. I can refund you £60 today, would that help?",
        "that is how it is with guitars.",
    ])
    func anApologyInFrontNeverLowersARating(_ rest: String) throws {
        let plain = try #require(reader.read(rest, in: context).rating)
        let sorry = try #require(reader.read("I'm so sorry, \(rest)", in: context).rating)
        #expect(sorry.empathy >= plain.empathy)
        #expect(sorry.resolution >= plain.resolution)
    }

    @Test func whatOnlyJoinsAnApologyToNothingIsNotRatedByItself() throws {
        let text = Text("Sorry about THAT.", stemmer: Stemmer())
        let sorry = FoundMove(move: "apologise", evidence: Evidence(start: 0, end: 5, words: "Sorry"))
        #expect(SincereOpening.rest(of: "Sorry about THAT.", after: Reading(moves: [sorry]), in: text) == nil)
    }

    @Test func softHyphensOfAPastedReplyAreNoDisguise() {
        let pasted = "I will re\u{AD}fund you to\u{AD}day, and the cour\u{AD}ier comes at noon for the broken one."
        #expect(reader.read(pasted, in: context).rating != Rating(empathy: 1, resolution: 1))
    }

    @Test func aWholeTalkIsReadWithinItsScale() {
        let outcome = TalkReader().read([
            .init(speaker: .customer, text: "My bill is wrong."),
            .init(speaker: .agent, text: "You are right, I have corrected it: £12 less."),
            .init(speaker: .customer, text: "Perfect, thank you!"),
        ])
        #expect([outcome.solved, outcome.satisfied, outcome.effective].allSatisfy { (-2...2).contains($0) })
        #expect(TalkReader().read([]) == TalkReader().read([]))
    }

    @Test(arguments: [
        "Your chair is in Halden, cage 3. Is there somewhere you have to be tonight?",
        "Who is she, and may I ask her name?",
        "A gate on the address: may I ask who in the library did the puzzle?",
    ])
    func aQuestionThatWantsToKnowPromisesNothing(_ reply: String) throws {
        let moves = ["offer_remedy", "commit_time", "commit_owner", "explain", "personalise"]
            .map { Move(name: $0, means: $0, cues: []) }
        let fair = LearnedReader(cues: CueReader(lexicon: MoveLexicon(moves: moves)), caution: .fair)
        let asked = QuestionFinder.standard.questions(in: reply)
        for found in fair.read(reply, in: context).moves {
            let evidence = try #require(found.evidence)
            #expect(!asked.contains { $0.holds(evidence) }, "\(found.move): \(evidence.words)")
        }
    }

    @Test(arguments: [
        (
            "It says ruled on IT-5512 so you got what you ordered. If it's fine then it's fine. Not sure what you want us to do.",
            true
        ),
        ("Why not write her a letter?", false), ("Why the thumb?", false),
        ("I'm so sorry. What was in the box?", false),
    ])
    func onlyAColdReplyIsCalledUnkindByLess(reply: String, isUnkind: Bool) {
        let unkind = ["blame_customer", "dismiss", "rude", "sarcasm"]
        let moves = unkind.map { Move(name: $0, means: $0, isHarmful: true, cues: []) }
        let fair = LearnedReader(cues: CueReader(lexicon: MoveLexicon(moves: moves)), caution: .fair)
        #expect(fair.read(reply).moves.contains { unkind.contains($0.move) } == isUnkind)
    }

    @Test func anOfferThatThePolicyAllowsIsNoPromiseTooLarge() throws {
        let reply = "No kittens, I promise. Please keep Boats off the Point as long as you like."
        let overpromise = Move(name: "overpromise", means: "promises too much", isHarmful: true, cues: [])
        func promises(offering offers: [Offer]) -> Bool {
            let cues = CueReader(lexicon: MoveLexicon(moves: [overpromise]), offers: offers)
            return !LearnedReader(cues: cues, caution: .even).read(reply, in: context).moves.isEmpty
        }
        #expect(promises(offering: []))
        #expect(try !promises(offering: [offer("stay", "keep *")]))
        #expect(try promises(offering: [offer("stay", "keep *", limit: .never)]))
    }

    @Test(arguments: [
        "We owe him an answer by Friday, and I can put a voucher in the box for his guitar.",
        "I'm sorry, Tomás. Our own people broke it, because nobody looked, and I will call you at noon.",
    ])
    func whatAMoveIsShownByBeginsWhereItsPhraseBegins(_ reply: String) {
        let moves = ["offer_remedy", "commit_time", "own", "apologise"].map { Move(name: $0, means: $0, cues: []) }
        let found = LearnedReader(cues: CueReader(lexicon: MoveLexicon(moves: moves)), caution: .even).read(reply).moves
        #expect(!found.isEmpty)
        for evidence in found.compactMap(\.evidence) {
            let before = String(decoding: Array(reply.utf8)[..<evidence.start], as: UTF8.self)
            let last = before.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? "."
            let count = evidence.words.split(whereSeparator: \.isWhitespace).count
            #expect(Evidence.endsPhrase(last) || count >= 6, "\(evidence.words)")
        }
    }

    @Test func aDeniedApologyIsNone() {
        let moves = reader.read("I am not going to say I am sorry.", in: context).moves
        #expect(!moves.contains { $0.move == "apologise" })
    }

    @Test func theSameReplyGivesTheSameReadingWheneverItIsRead() {
        let reply = "I'm so sorry, Tomás. I'll refund you £60 by noon, and the courier fetches it. Does that work?"
        let first = reader.read(reply, in: context)
        #expect((0..<3).allSatisfy { _ in reader.read(reply, in: context) == first })
    }

    @Test func invisibleCharactersHideNothing() {
        let plain = reader.read("I will refund you today.").rating
        let hidden = reader.read("I w\u{200B}ill\u{200B} ref\u{200D}und you today.").rating
        #expect(plain?.empathy == hidden?.empathy && plain?.resolution == hidden?.resolution)
    }

    @Test func wordsBrokenUpByInvisibleCharactersAreNoReply() {
        let reading = reader.read(
            "s\u{200B}o\u{200B}r\u{200B}r\u{200B}y, I w\u{2060}ill ref\u{200D}und you", in: context)
        #expect(reading.rating == Rating(empathy: 1, resolution: 1))
        #expect(reading.moves.isEmpty)
    }

    @Test(arguments: ["", "🙂", "…", "Μας συγχωρείτε πολύ για την κιθάρα σας", "非常抱歉，我们会马上退款"])
    func whatTheModelCannotReadIsWorthNothingAndAccusesNobody(_ reply: String) {
        let reading = reader.read(reply, in: context)
        #expect(reading.rating == Rating(empathy: 1, resolution: 1))
        #expect(reading.moves.isEmpty)
    }

    @Test func theCustomersOwnWordsComeBackAsNothing() {
        let reading = reader.read("My guitar arrived broken and nobody at the gate would even look at it.", in: context)
        #expect(reading.rating == Rating(empathy: 1, resolution: 1))
    }

    @Test func everyWordThatIsShownStandsInTheReply() throws {
        let reply = "Oh no, Tomás 🎸! I am sorry — we broke it. I'll refund £60 tonight, naïve as that sounds."
        let reading = reader.read(reply, in: context)
        let rating = try #require(reading.rating)
        let shown =
            reading.moves.compactMap(\.evidence)
            + [rating.empathySway, rating.resolutionSway].compactMap(\.self).flatMap { [$0.raised, $0.lowered] }
            .compactMap(\.self)
        #expect(!shown.isEmpty)
        for evidence in shown {
            let bytes = Array(reply.utf8)[evidence.start..<evidence.end]
            #expect(String(decoding: bytes, as: UTF8.self) == evidence.words)
        }
    }

    @Test func aReplyOfTenThousandWordsIsReadInParts() throws {
        let once = try #require(reader.read("I will send a new one today. ", in: context).rating)
        let long = String(repeating: "I will send a new one today. ", count: 1_500)
        let often = try #require(reader.read(long, in: context).rating)
        #expect(abs(once.resolution - often.resolution) < 1.5)
    }

    @Test(arguments: [-30.0, -4, -0.5, 0, 0.5, 4, 30])
    func theLogisticFunctionIsWithinAMillionth(_ x: Double) {
        let exact: [Double: Double] = [
            -30: 9.357622968839299e-14, -4: 0.01798620996209156, -0.5: 0.3775406687981454, 0: 0.5,
            0.5: 0.6224593312018546, 4: 0.9820137900379085, 30: 0.9999999999999065,
        ]
        #expect(abs(Logistic.value(x) - (exact[x] ?? .nan)) < 1e-6)
    }
}
