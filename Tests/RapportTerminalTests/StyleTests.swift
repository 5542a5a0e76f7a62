import RapportTerminal
import Testing

struct StyleTests {
    private func style(
        _ variables: [String: String], isTerminal: Bool = true, isPlain: Bool = false
    ) -> Style {
        Style.fitting(isTerminal: isTerminal, isPlain: isPlain) { variables[$0] }
    }

    @Test func aTerminalHasColour() {
        #expect(style(["TERM": "xterm"]) == Style(hasColour: true, isPlain: false, canErase: true))
    }

    @Test func aFileHasNoColour() {
        #expect(style(["TERM": "xterm"], isTerminal: false) == Style())
    }

    @Test func nobodyWhoAsksForNoColourGetsIt() {
        #expect(style(["TERM": "xterm", "NO_COLOR": "1"]) == Style(hasColour: false, canErase: true))
        #expect(style(["TERM": "xterm", "NO_COLOR": ""]).hasColour)
    }

    @Test func aDumbTerminalGetsTextAlone() {
        #expect(style(["TERM": "dumb"]) == Style())
        #expect(style([:]) == Style())
    }

    @Test func plainIsPlainEverywhere() {
        #expect(style(["TERM": "xterm"], isPlain: true) == Style(isPlain: true))
    }

    @Test func paintWithoutColourIsTheTextItself() {
        #expect(Style().paint("word", .bad) == "word")
        #expect(Style(hasColour: true).paint("word", .bad) == "\u{1B}[31mword\u{1B}[0m")
        #expect(Style(hasColour: true).paint("", .bad) == "")
    }
}
