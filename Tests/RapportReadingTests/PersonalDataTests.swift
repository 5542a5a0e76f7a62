import RapportModel
import RapportReading
import Testing

/// What is found as personal, what is left, and a talk without it.
@Suite struct PersonalDataTests {
    private func redacted(_ text: String, _ words: [String] = []) -> String {
        var result = ""
        var place = 0
        let bytes = Array(text.utf8)
        for datum in PersonalDataFinder(words: words).found(in: text) {
            result += String(decoding: bytes[place..<datum.start], as: UTF8.self) + datum.kind.mark
            place = datum.end
        }
        return result + String(decoding: bytes[place...], as: UTF8.self)
    }

    @Test(arguments: [
        ("Write to ana.b+x@mail.example.org.", "Write to [e-mail address]."),
        ("ünal@büro.example, please", "[e-mail address], please"),
        ("<o'hara@x.example>", "<[e-mail address]>"),
        ("Call +44 20 7946 0958 or (555) 010-4477 ext", "Call [phone number] or [phone number] ext"),
        ("on 0151 496 0123.", "on [phone number]."), ("555\u{200B}010\u{200B}4477", "[phone number]"),
        ("٠١٢٣٤٥٦٧٨", "[phone number]"), ("０１２３ ４５６ ７８９", "[phone number]"),
        ("card 4111 1111 1111 1111!", "card [card number]!"), ("4111-1111-1111-1111", "[card number]"),
        ("4111 1111 1111 1112", "[long number]"), ("IBAN GB82 WEST 1234 5698 7654 32 ok", "IBAN [account number] ok"),
        ("DE89370400440532013000", "[account number]"), ("sort code 12-34-56", "sort code [account number]"),
        ("order 12345678", "order [long number]"), ("ref AB1234567", "ref AB[long number]"),
        ("in SW1A 1AA, m1 1ae, EC1A1BB", "in [postcode], [postcode], [postcode]"),
        ("K1A 0B1 and Springfield, IL 62704", "[postcode] and Springfield, [postcode]"),
        ("at 221B Baker Street, now", "at [street address], now"), ("12 baker street", "[street address]"),
        ("Hauptstraße 12 in Bonn", "[street address] in Bonn"), ("PO Box 1234", "[street address]"),
        ("3 St. James Road", "[street address]"), ("41 cask LANE", "[street address]"),
        ("1600 Pennsylvania Ave", "[street address]"),
        ("I refunded $65 (4111 1111 1111 1111).", "I refunded $65 ([card number])."),
        ("I sent £65.50 0151 496 0123", "I sent £65.50 [phone number]"), ("It was $12 500", "It was $12 500"),
    ])
    func personalThingsAreTakenOut(text: String, wanted: String) { #expect(redacted(text) == wanted) }

    @Test(arguments: [
        "Order 4417, flight 417, seat 14A.", "by 2026-11-27, or 27.11.2026, or 11/27/2026", "between 2024-2025",
        "ref 30977. 10 more", "It is 41. You are Cask Street.",
        "in 24-48h. I'll close it",
        "I can send you a $1200000 refund, or € 1234567.", "2 days on the road", "in 3 to 5 business days on the way",
        "by4 2nd of May", "at 10:30 or 11:45", "@ana thanks, 50 % off @ noon", "I waited 2 hours across the street.",
        "We owe you 3 things: a reply, a refund, a way back.", "a1 2b c3", "10 20 30",
    ])
    func othersStay(text: String) { #expect(redacted(text) == text) }

    @Test func wordsThatWereNamedAreTakenOutAsWholeWords() {
        #expect(redacted("ANA’s banana, Ana; ana", ["Ana"]) == "[taken out]’s banana, [taken out]; [taken out]")
        #expect(redacted("Jean  Luc and jean luc", ["jean luc"]) == "Jean  Luc and [taken out]")
        #expect(redacted("Zoë and ZOE\u{308}", ["zoë"]) == "[taken out] and [taken out]")
        #expect(redacted("anything", ["", " "]) == "anything")
    }

    @Test func anyTextWhateverIsGoneThroughInGoodTime() {
        let nasty = ["1", "1 ", "@", "a@", "GB82 ", "12 A ", "\u{200D}", "e\u{301}", "(", "AA9"]
        for piece in nasty {
            let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
            let found = PersonalDataFinder(words: ["a a", "1"]).found(in: text)
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.end <= $1.start })
            #expect(found.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= text.utf8.count })
        }
    }

    // MARK: - A talk

    private static let reply = "I'm sorry, Ana. Call 0151 496 0123 today."

    private static func talk() throws -> Transcript {
        func evidence(_ words: String) throws -> Evidence {
            let range = try #require(reply.firstRange(of: words))
            let start = reply[..<range.lowerBound].utf8.count
            return Evidence(start: start, end: start + words.utf8.count, words: words)
        }
        let reading = Reading(
            moves: [
                FoundMove(move: "apologise", evidence: try evidence("I'm sorry")),
                FoundMove(move: "commit_time", evidence: try evidence("0123 today")),
                FoundMove(move: "personalise", evidence: try evidence("sorry, Ana. Call 0151")),
            ],
            rating: Rating(
                empathy: 2, resolution: 1, empathySway: Sway(raised: try evidence("Ana"), lowered: try evidence("496")))
        )
        let turn = Turn(
            number: 1, reply: reply, reading: reading, added: [], beat: "opening", branch: 0, went: "end",
            before: Feelings(mood: 1, patience: 2, trust: 3), after: Feelings(mood: 1, patience: 2, trust: 3),
            changes: [],
            learned: [], known: [], done: [], spoken: ["You wrote “0123 today”. My own number is 0151 999 8888."])
        let desk = DeskRecord(
            command: "look", argument: "order 0151 496 0123", answer: "There is no 'order 0151 496 0123'.")
        return Transcript(opening: ["Hello, Ana here."], events: [.desk(desk), .turn(turn)], ending: "end")
    }

    private static let survey = Survey(
        answer: 9, verdict: .fantastic, stoodOut: "“Call 0151 496 0123 today.”", stoodOutTurn: 1, improve: "-")

    @Test func aTalkIsRedactedWhereverTheTraineesWordsStand() throws {
        let redaction = Redaction(of: try Self.talk(), survey: Self.survey, words: ["Ana"])
        #expect(redaction.takenOut == ["phone number": 2, "word you named": 1])
        let turn = try #require(redaction.transcript.turns.first)
        #expect(turn.reply == "I'm sorry, [taken out]. Call [phone number] today.")
        #expect(
            turn.reading.moves.map(\.evidence?.words) == [
                "I'm sorry", "[phone number] today", "sorry, [taken out]. Call [phone number]",
            ])
        #expect(turn.reading.rating?.empathySway?.raised?.words == "[taken out]")
        #expect(turn.reading.rating?.empathySway?.lowered?.words == "[phone number]")
        for move in turn.reading.moves {
            let evidence = try #require(move.evidence)
            let bytes = Array(turn.reply.utf8)[evidence.start..<evidence.end]
            #expect(String(decoding: bytes, as: UTF8.self) == evidence.words)
        }
        #expect(turn.spoken == ["You wrote “[phone number] today”. My own number is 0151 999 8888."])
        #expect(redaction.transcript.opening == ["Hello, [taken out] here."])
        #expect(redaction.survey.stoodOut == "“Call [phone number] today.”")
        guard case .desk(let desk) = redaction.transcript.events[0] else { return #expect(Bool(false)) }
        #expect(desk.argument == "order [phone number]")
        #expect(desk.answer == "There is no 'order [phone number]'.")
    }

    @Test func whatWasTypedIsTakenOutWhereItIsSaidAgainInOtherSpelling() throws {
        var talk = try Self.talk()
        talk.events = [
            .desk(DeskRecord(command: "do", argument: "mail Ana-Li@x.example", answer: "No 'mail_ana_li@x.example'."))
        ]
        let survey = Survey(
            answer: 9, verdict: .fantastic, stoodOut: "“Call 0151 496 0123”", stoodOutTurn: 1, improve: "-")
        let redaction = Redaction(of: talk, survey: survey, words: [])
        guard case .desk(let desk) = redaction.transcript.events[0] else { return #expect(Bool(false)) }
        #expect(desk.answer == "No '[e-mail address]'.")
        #expect(redaction.survey.stoodOut == "“Call [phone number]”")
    }

    @Test func aNamedWordIsTakenOutAsAWholeWordOnly() throws {
        var talk = try Self.talk()
        talk.opening = ["I'm Anastasia. Hello, Ana."]
        let redaction = Redaction(of: talk, survey: Self.survey, words: ["Ana"])
        #expect(redaction.transcript.opening == ["I'm Anastasia. Hello, [taken out]."])
    }

    @Test func aTalkWithNothingPersonalStaysAsItIs() throws {
        var talk = try Self.talk()
        talk.events = []
        let redaction = Redaction(of: talk, survey: Self.survey, words: [])
        #expect(redaction.isEmpty)
        #expect(redaction.transcript == talk)
    }
}
