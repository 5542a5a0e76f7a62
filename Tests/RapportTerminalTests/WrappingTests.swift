import RapportTerminal
import Testing

struct WrappingTests {
    @Test func linesBreakAtSpaces() {
        #expect(wrap("the quick brown fox jumps", width: 10) == ["the quick", "brown fox", "jumps"])
    }

    @Test func aLineThatJustFitsIsNotBroken() {
        #expect(wrap("1234567890", width: 10) == ["1234567890"])
        #expect(wrap("12345 7890 x", width: 10) == ["12345 7890", "x"])
    }

    @Test func newLinesAndEmptyLinesStay() {
        #expect(wrap("one\n\ntwo\n", width: 20) == ["one", "", "two", ""])
        #expect(wrap("", width: 20) == [""])
    }

    @Test func alignedTextStaysAlignedWhileItFits() {
        #expect(wrap("Order   4417\n  paid  $65", width: 20) == ["Order   4417", "  paid  $65"])
    }

    @Test func aWordLongerThanTheLineIsCut() {
        #expect(wrap("see https://example.com/long now", width: 12) == ["see", "https://exam", "ple.com/long", "now"])
    }

    @Test func indentsCountAndDiffer() {
        #expect(
            wrap("one two three four", width: 14, indent: "- ", hanging: "  ") == ["- one two", "  three four"])
        #expect(wrap("a\n\nb", width: 14, indent: "│ ") == ["│ a", "│", "│ b"])
    }

    @Test func wideCharactersCountTwice() {
        #expect(wrap("日本語日本語", width: 8) == ["日本語日", "本語"])
        #expect(wrap("ab 日本語", width: 9) == ["ab 日本語"])
        #expect(wrap("é̂ é̂ é̂ é̂ é̂", width: 8) == ["é̂ é̂ é̂ é̂", "é̂"])
    }

    @Test func noWidthIsTooSmall() {
        #expect(wrap("12345678 12345678", width: -5) == ["12345678", "12345678"])
        #expect(wrap("12345678", width: 4, indent: "          ") == ["          12345678"])
    }

    @Test func allWordsSurviveAtEveryWidth() {
        let text = "A talk of “some” words — naïve ones, 日本語, 👩‍👩‍👧 and averyveryveryverylongone; the end."
        for width in 8...120 {
            let lines = wrap(text, width: width)
            #expect(lines.allSatisfy { $0.displayWidth <= width })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}
