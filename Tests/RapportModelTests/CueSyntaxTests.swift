import RapportModel
import Testing

@Suite struct CueSyntaxTests {
    @Test func aPatternIsReadPartByPart() throws {
        let cue = try Cue(parsing: "(hire|rent a) * ~things # now")
        #expect(
            cue.parts == [
                .oneOf([[.word("hire")], [.word("rent"), .word("a")]]), .gap, .set("things"), .number, .word("now"),
            ])
        #expect(cue.setNames == ["things"])
    }

    @Test func anEmptyAlternativeMakesAPlaceOptional() throws {
        #expect(try Cue(parsing: "i am (so|) sorry").parts[2] == .oneOf([[.word("so")], []]))
    }

    @Test(arguments: [
        ("", "the cue has no word to look for"), ("* #", "the cue has no word to look for"),
        ("(a|)", "the cue has no word to look for"), ("(a|b", "this '(' is never closed"),
        ("a) b", "this ')' has no '(' before it"), ("~ x", "'~' is followed by the name of a set"),
    ])
    func aPatternThatFindsNothingIsAFault(text: String, message: String) {
        let error = #expect(throws: Cue.SyntaxError.self) { try Cue(parsing: text) }
        #expect(error?.message == message)
    }

    @Test func deepBracketsAreAFaultAndNoCrash() {
        #expect(throws: Cue.SyntaxError.self) { try Cue(parsing: String(repeating: "(", count: 100_000)) }
    }
}
