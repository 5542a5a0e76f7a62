import RapportTerminal
import Testing

struct PrintableTests {
    @Test func ordinaryTextStaysAsItIs() {
        for text in ["", "Tomás: “naïve” — 100 %", "日本語", "한국어", "שלום", "नमस्ते", "line\nline\n", "👍🏽 👩‍👩‍👧 🏳️‍🌈 🇪🇸 1️⃣ ❤️"] {
            #expect(printable(text) == text)
        }
    }

    @Test func escapeSequencesBecomeVisible() {
        #expect(printable("\u{1B}[31mred\u{1B}[0m") == "␛[31mred␛[0m")
        #expect(printable("\u{1B}]0;title\u{07}") == "␛]0;title␇")
        #expect(printable("a\u{08}\u{7F}\u{00}") == "a␈␡␀")
        #expect(printable("\u{9B}31m\u{90}") == "\u{FFFD}31m\u{FFFD}")
    }

    @Test func whatTurnsOrHidesTextIsDropped() {
        #expect(printable("a\u{202E}b\u{2066}c\u{2069}d\u{200E}\u{200F}\u{061C}e") == "abcde")
        #expect(printable("x\u{200B}\u{FEFF}\u{2060}\u{00AD}\u{200C}\u{FFF9}\u{E0041}y") == "xy")
        #expect(printable("a\u{200D}b") == "ab")
        #expect(printable("a\u{FE0F}b") == "ab")
    }

    @Test func everyKindOfLineEndIsANewLine() {
        #expect(printable("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{0B}g\u{0C}h") == "a\nb\nc\nd\ne\nf\ng\nh")
    }

    @Test func tabsGoToTheNextFourthColumn() {
        #expect(printable("a\tb\n日\t\tc") == "a   b\n日      c")
    }

    @Test func marksNeitherPileUpNorStandAlone() {
        #expect(
            printable("e" + String(repeating: "\u{0301}", count: 60)) == "e" + String(repeating: "\u{0301}", count: 4))
        #expect(printable("\u{0301}a\n\u{0301}b") == "a\nb")
    }

    @Test func aLineHasNoNewLines() {
        #expect(printableLine("\none\n\ntwo\u{1B}\n") == "one two␛")
    }

    @Test func anyTextWhateverIsHarmless() {
        var text = String.UnicodeScalarView()
        for value in [0...0x2FFF, 0xFE00...0xFFFF, 0xE0000...0xE01FF].joined() {
            if let scalar = Unicode.Scalar(UInt32(value)) { text += ["a", scalar] }
        }
        let harmful = printable(String(text)).unicodeScalars.filter { scalar in
            scalar != "\n" && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
        }
        #expect(harmful.isEmpty)
    }
}
