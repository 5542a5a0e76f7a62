import RapportModel
import RapportReading
import Testing

@Suite struct ClaimTests {
    private func desk() throws -> CueReader {
        let refund = try Desk.Action(
            name: "refund", means: "Refunds.",
            claims: [
                Cue(parsing: "(i|we) have * refunded"), Cue(parsing: "has been refunded"), Cue(parsing: "i * refunded"),
            ],
            answer: "Done.")
        return CueReader(lexicon: MoveLexicon(), actions: [refund])
    }

    @Test(arguments: [
        ("I've just refunded you.", "I've just refunded"), ("Your card has been refunded.", "has been refunded"),
        ("Don't worry, I have refunded it.", "I have refunded"), ("I already refunded it", "I already refunded"),
    ])
    func whatIsSaidToBeDoneIsAClaim(reply: String, words: String) throws {
        #expect(try desk().read(reply, in: ReplyContext()).claims.map(\.evidence.words) == [words])
    }

    @Test(arguments: [
        "I have not refunded you.", "I will have refunded you by noon.", "Once I have refunded you, it is over.",
        "If I have refunded you, tell me.", "I wish I have refunded you.", "It will have been refunded by Friday.",
        "As soon as I have refunded it I'll call.", "He wrote \"I have refunded you\".",
        "I would have refunded it if asked.",
    ])
    func whatIsPlannedDeniedOrThinkableIsNone(reply: String) throws {
        #expect(try desk().read(reply, in: ReplyContext()).claims.isEmpty)
    }
}
