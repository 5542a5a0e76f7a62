import Testing

@testable import RapportExchange

@Suite struct JSONReaderTests {
    private func value(_ text: String) throws -> JSONValue { try JSONReader.value(of: Array(text.utf8)) }

    private func problem(_ bytes: some Sequence<UInt8>) -> LineProblem? {
        do throws(LineProblem) {
            _ = try JSONReader.value(of: Array(bytes))
            return nil
        } catch {
            return error
        }
    }

    @Test func everyKindOfValueIsRead() throws {
        let text = #" {"a": [1, -0.5e+3, true, false, null, "x"], "b": {}, "c": []} "#
        let items: [JSONValue] = [.number("1"), .number("-0.5e+3"), .flag(true), .flag(false), .null, .text("x")]
        #expect(try value(text) == .object(["a": .list(items), "b": .object([:]), "c": .list([])]))
    }

    @Test func escapesAreTheirCharacters() throws {
        #expect(try value(#""\"\\\/\b\f\n\r\t\u00e9\u0000\ud83d\ude00""#) == .text("\"\\/\u{8}\u{C}\n\r\té\u{0}😀"))
    }

    @Test func halfOfASurrogatePairIsAReplacement() throws {
        #expect(try value(#""\ud83dx""#) == .text("\u{FFFD}x"))
        #expect(try value(#""\ude00""#) == .text("\u{FFFD}"))
        #expect(try value(#""\ud83d\u0041""#) == .text("\u{FFFD}A"))
        #expect(try value(#""\ud83d\n""#) == .text("\u{FFFD}\n"))
    }

    @Test func theLastOfTwoFieldsOfOneNameCounts() throws {
        #expect(try value(#"{"a": 1, "a": 2}"#) == .object(["a": .number("2")]))
    }

    @Test(arguments: [
        ("", 1), ("nope", 1), ("{'a':1}", 2), (#"{"a" 1}"#, 6), (#"{"a":1 "b":2}"#, 8), (#"{"a":1,}"#, 8), ("[1,]", 4),
        ("[1 2]", 4), (#"{"a":1} x"#, 9), ("01", 2), ("-", 2), ("1.", 3), ("1e", 3), (#""a"#, 3), ("\"a\tb\"", 3),
        (#""\q""#, 3), (#""\u12"#, 4), (#""\u12G4""#, 4), ("NaN", 1), ("[", 2), ("{", 2), ("\u{0}", 1),
        ("\"\u{0}\"", 2),
    ])
    func aSlipIsToldWithItsByte(text: String, byte: Int) {
        guard case .notJSON(let found, _)? = problem(text.utf8) else {
            Issue.record("\(text): \(String(describing: problem(text.utf8)))")
            return
        }
        #expect(found == byte, "\(text)")
    }

    @Test func bytesThatAreNoTextAreToldOf() {
        #expect(problem([0x22, 0x61, 0xFF, 0x22]) == .notText(byte: 3))
        #expect(problem([0x22, 0xC3, 0xA9, 0xE2, 0x82]) == .notText(byte: 4))
        #expect(problem([0xFF, 0xFE, 0x7B, 0x00]) == .notText(byte: 1))
    }

    @Test(arguments: ["[", "{\"a\":"])
    func deepNestingIsRefusedAndHarmsNothing(opening: String) {
        let deep = String(repeating: opening, count: 1_000_000)
        guard case .notJSON(_, let words)? = problem(deep.utf8) else {
            Issue.record("it was read")
            return
        }
        #expect(words == "nested more than 64 deep; make it flatter")
    }
}
