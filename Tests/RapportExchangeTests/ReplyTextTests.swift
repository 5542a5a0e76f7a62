import RapportExchange
import Testing

@Suite struct ReplyTextTests {
    private func reply(_ line: String) throws(LineProblem) -> String { try ReplyText(Array(line.utf8)).reply }

    @Test(arguments: [
        ("I'm so sorry.", "I'm so sorry."), ("  I'm so sorry. \r", "I'm so sorry."),
        (#"{"reply": "I'm so sorry.", "kind": "x"}"#, "I'm so sorry."), (#" {"reply": ""}"#, ""),
        (#""quoted""#, #""quoted""#), ("[a list]", "[a list]"),
    ])
    func aLineIsTheReplyItselfOrJSONWithOne(line: String, text: String) throws {
        #expect(try reply(line) == text)
    }

    @Test func aBraceWithoutAReplyIsAProblem() {
        #expect(throws: LineProblem.missing(field: "reply")) { try reply(#"{"text": "Sorry."}"#) }
        #expect(throws: LineProblem.self) { try reply("{so they said}") }
    }

    @Test func aByteThatIsNoTextIsNamed() {
        #expect(throws: LineProblem.notText(byte: 3)) { try ReplyText([0x68, 0x69, 0xFF, 0x21]) }
    }
}
