import RapportModel
import Testing

@Suite struct CueSyntaxTests {
    @Test func aPatternIsReadPartByPart() throws {
        let cue = try Cue(parsing: "(hire|rent a) * ~things # now")
        #expect(
            cue.parts == [
                .oneOf([[.word("hire")], [.word("rent"), .word("a")]]), .gap, .set("things"), .number(unit: nil),
                .word("now"),
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
        ("(voucher|£)", "'£' is no word; a sum is written '£#'"),
        ("(percent|%) off", "'%' is no word, and replies are read by their words"),
        ("🎸", "'🎸' is no word, and replies are read by their words"),
    ])
    func aPatternThatFindsNothingIsAFault(text: String, message: String) {
        let error = #expect(throws: Cue.SyntaxError.self) { try Cue(parsing: text) }
        #expect(error?.message == message)
    }

    @Test func numbersHaveUnitsWhereASignSaysSo() throws {
        #expect(
            try Cue(parsing: "#% or # % or £# or $ #").parts.filter { $0 != .word("or") }.prefix(4) == [
                .number(unit: "%"), .number(unit: "%"), .number(unit: "GBP"), .number(unit: "USD"),
            ])
    }

    @Test func commasAndStopsAreLeftOut() throws {
        #expect(try Cue(parsing: "(well, |)then, now.").parts.suffix(2) == [.word("then,"), .word("now.")])
        #expect(try Cue(parsing: "(thanks), that").parts.count == 2)
    }

    @Test func deepBracketsAreAFaultAndNoCrash() {
        #expect(throws: Cue.SyntaxError.self) { try Cue(parsing: String(repeating: "(", count: 100_000)) }
    }
}
