import RapportFormat
import Testing

@Suite struct DiagnosticTextTests {
    private func diagnostic(
        _ text: String, line: Int = 1, column: Int, length: Int, message: String = "wrong", help: [String] = [],
        path: String = "a.yaml"
    ) -> Diagnostic {
        Diagnostic(
            .goesNowhere, in: SourceFile(path: path, text: text),
            at: SourceRange(line: line, column: column, length: length), message, help: help)
    }

    @Test func aFindingShowsItsLineAndMarksThePiece() {
        let found = diagnostic(
            "beats:\n        go: teling\n", line: 2, column: 13, length: 6,
            message: "no beat or ending is called 'teling'", help: ["did you mean 'telling'?"])
        #expect(
            found.text() == """
                a.yaml:2:13: error: no beat or ending is called 'teling' [RAP103]
                    2 |         go: teling
                      |             ^~~~~~
                      = did you mean 'telling'?
                """)
    }

    @Test func aPlaceBehindTheEndOfALineIsMarkedThere() {
        #expect(
            diagnostic("ab", column: 3, length: 0).text() == """
                a.yaml:1:3: error: wrong [RAP103]
                    1 | ab
                      |   ^
                """)
    }

    @Test func aLineThatIsMissingIsShownEmpty() {
        #expect(
            diagnostic("", line: 9, column: 1, length: 1).text() == """
                a.yaml:9:1: error: wrong [RAP103]
                    9 |
                      | ^
                """)
    }

    @Test func aLongLineIsCutAroundThePiece() {
        let long = String(repeating: "a", count: 300) + "BAD" + String(repeating: "b", count: 300)
        #expect(
            diagnostic(long, column: 301, length: 3).text(width: 48) == """
                a.yaml:1:301: error: wrong [RAP103]
                    1 | …aaaaaaaaaaaaaBADbbbbbbbbbbbbbbbbbbbbbb…
                      |               ^~~
                """)
    }

    @Test func controlAndReorderingCharactersAreShownAsEscapes() {
        let found = diagnostic(
            "\u{1B}[2J\u{202E}x\ty", column: 6, length: 1, message: "not '\u{1B}]0;\u{7}'", help: ["try '\u{9B}'"],
            path: "\u{1B}c.yaml")
        #expect(
            found.text() == #"""
                \u{1B}c.yaml:1:6: error: not '\u{1B}]0;\u{7}' [RAP103]
                    1 | \u{1B}[2J\u{202E}x y
                      |                  ^
                      = try '\u{9B}'
                """#)
    }

    @Test func findingsStandInTheOrderOfTheirPlacesAndOnce() {
        let late = diagnostic("ab", column: 2, length: 1)
        let early = diagnostic("ab", column: 1, length: 1)
        #expect(Diagnostic.sorted([late, early, late]) == [early, late])
    }

    @Test func everyCodeHasATitle() {
        #expect(DiagnosticCode.allCases.allSatisfy { !$0.title.isEmpty && $0.rawValue.hasPrefix("RAP") })
        #expect(Set(DiagnosticCode.allCases.map(\.title)).count == DiagnosticCode.allCases.count)
    }
}
