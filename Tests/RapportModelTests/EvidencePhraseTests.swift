import RapportModel
import Testing

/// What a card quotes of a reply.
@Suite struct EvidencePhraseTests {
    private func phrase(_ words: String, in reply: String) throws -> String {
        let bytes = Array(reply.utf8)
        let start = try #require(
            (0...bytes.count).first { Array(bytes[$0...].prefix(words.utf8.count)) == Array(words.utf8) })
        return Evidence(start: start, end: start + words.utf8.count, words: words).phrase(in: reply)
    }

    @Test(arguments: [
        (
            "that must have been", "I'm sorry, that must have been awful to watch. What happened?",
            "that must have been awful to watch"
        ),
        ("What if I", "What if I made it $250?", "What if I made it $250"),
        ("I'm sorry", "I'm sorry, Tomás, truly.", "I'm sorry"),
        ("I'm sorry", "I'm sorry and I'll mend it.", "I'm sorry"),
        ("sorry", "So very sorry", "sorry"),
        ("we've book", "We said we've booked you in.", "we've booked you in"),
        ("I'm sorry", "I'm sorry that all of this went so badly for you today.", "I'm sorry"),
        ("been infuriating.", "That must have been infuriating. What is the picture?", "been infuriating."),
        ("s our printer", "Sorry, that's our printer.", "that's our printer"),
        ("désolé", "Je suis désolé — vraiment.", "désolé"),
    ])
    func aQuoteGoesOnToTheEndOfItsClauseWhereThatIsNear(words: String, reply: String, quote: String) throws {
        #expect(try phrase(words, in: reply) == quote)
    }

    @Test func wordsThatDoNotStandThereStayAsTheyAre() {
        #expect(Evidence(start: 0, end: 900, words: "x").phrase(in: "y") == "x")
        #expect(Evidence(start: 0, end: 1, words: "x").phrase(in: "yes it is") == "x")
        #expect(Evidence(start: 0, end: 1, words: "é").phrase(in: "été") == "é")
    }
}
