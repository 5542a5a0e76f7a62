import Testing

@testable import RapportExchange

@Suite struct JSONTextTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (2, "2"), (2.7, "2.7"), (1.2344, "1.234"), (1.2345678, "1.235"), (0.05, "0.05"),
        (0.001, "0.001"), (0.0004, "0"), (-0.0004, "0"), (-1.25, "-1.25"), (3.9999, "4"), (.nan, "null"),
        (.infinity, "null"), (1e300, "null"),
    ])
    func numbersHaveAtMostThreeDecimals(value: Double, text: String) {
        #expect(JSONText.number(value) == text)
    }

    @Test func textsAreReadAgainAsTheyWere() throws {
        let text = "a\"\\/\n\t\r\u{0}\u{1B}[31m\u{7F}\u{9B}é日本\u{202E}\u{200B}\u{2028}😀👨‍👩‍👧\u{E0041}"
        let json = JSONText.quoted(text)
        #expect(try JSONReader.value(of: Array(json.utf8)) == .text(text))
        #expect(json.hasPrefix(#""a\"\\/\n\t\u000d\u0000\u001b[31m\u007f\u009bé日本\u202e\u200b\u2028😀"#))
    }
}
