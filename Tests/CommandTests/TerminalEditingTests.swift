import Glibc
import RapportTestSupport
import Testing

/// Typing at a real terminal: what the keys do to the line that the talk is given.
@Suite struct TerminalEditingTests {
    /// Types keys at the first prompt and gives what the talk accepted.
    private func accepted(_ keys: String...) throws -> [String] {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        for part in keys {
            terminal.send(part)
            try terminal.expectAnswer()
        }
        return sandbox.accepted()
    }

    @Test func theLineIsEditedWithArrowsAndControlKeys() throws {
        let keys = "wxrld\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}o\u{01}big \u{02}\u{1B}[C\u{01}my \u{05}!\r"
        #expect(try accepted(keys) == [#"{"reply":"my big world!"}"#])
    }

    @Test func wordsAreKilledAndYankedBack() throws {
        #expect(try accepted("one two three\u{17}\u{01}\u{19} \r") == [#"{"reply":"three one two"}"#])
    }

    @Test func backspaceTakesOneWholeCharacter() throws {
        #expect(try accepted("café\u{7F}\u{7F}\u{7F} 日本語\u{7F} 🙂\u{7F}é\r") == [#"{"reply":"c 日本 é"}"#])
    }

    @Test(arguments: [nil, "C", "POSIX", "C.UTF-8"])
    func charactersAreCharactersInEveryLocale(locale: String?) throws {
        let sandbox = try Sandbox()
        sandbox.set("LC_ALL", locale)
        let terminal = try sandbox.talk()
        terminal.send("é日本😀\u{7F}\u{7F}x\r")
        try terminal.expectAnswer()
        #expect(sandbox.accepted() == [#"{"reply":"é日x"}"#])
    }

    @Test func aPasteThatIsFarTooLongIsRefusedAndTheTalkGoesOn() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("\u{1B}[200~" + String(repeating: "a", count: 70_000) + "\u{1B}[201~\r")
        try terminal.expect("longer than 64 KB", within: 30)
        terminal.send("short\r")
        try terminal.expectAnswer()
        #expect(sandbox.accepted() == [#"{"reply":"short"}"#])
    }

    @Test func aPasteOfTwoLinesIsOneReply() throws {
        #expect(try accepted("\u{1B}[200~one\rtwo\u{1B}[201~\r") == [#"{"reply":"one\ntwo"}"#])
    }

    @Test func altEnterBeginsANewLine() throws {
        #expect(try accepted("one\u{1B}\rtwo\r") == [#"{"reply":"one\ntwo"}"#])
    }

    @Test func aLongPasteIsTakenWhole() throws {
        let words = Array(repeating: "word", count: 500).joined(separator: " ")
        #expect(try accepted("\u{1B}[200~\(words)\u{1B}[201~\r") == [#"{"reply":"\#(words)"}"#])
    }

    @Test func tabCompletesCommandsKeysAndActions() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("/pol\t\r")
        try terminal.expect("The chip is our fault.", within: 15)
        terminal.send("/look cus\tq\t\r")
        try terminal.expect("Buys a cup each spring.", within: 15)
        terminal.send("/do send_c\t\r")
        try terminal.expect("The cup is on its way.", within: 15)
        #expect(sandbox.accepted() == [#"{"look":"customer quill"}"#, #"{"do":"send_cup"}"#])
    }

    @Test func tabListsWhatThereIsAndNeverFiles() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("/do send_\t\t")
        try terminal.expect("send_cup      send_voucher", within: 15)
        terminal.send("\u{15}run\t\t1.in\t\r")
        try terminal.expectAnswer()
        #expect(sandbox.accepted().count == 1)
        #expect(sandbox.accepted().first?.hasPrefix(#"{"reply":"run"#) == true)
    }

    @Test func linesOfEarlierRunsComeBackWithTheArrowAndAreSearched() throws {
        let sandbox = try Sandbox()
        let first = try sandbox.talk()
        first.send("a saying with\u{1B}\rtwo lines\r")
        try first.expectAnswer()
        first.send("another thing\r")
        try first.expectAnswer()
        first.send("\u{04}")
        #expect(try first.exitStatus(within: 15) == 0)
        let second = try sandbox.talk()
        second.send("\u{1B}[A\r")
        try second.expectAnswer()
        second.send("\u{12}saying\r")
        try second.expectAnswer()
        #expect(
            sandbox.accepted() == [#"{"reply":"another thing"}"#, #"{"reply":"a saying with\ntwo lines"}"#])
    }

    @Test func aHistoryThatCannotBeWrittenIsNoTrouble() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.run("mkdir -p state/rapport; ln -s /dev/full state/rapport/history")
        let terminal = try sandbox.talk()
        terminal.send("one\r")
        try terminal.expectAnswer()
        terminal.send("/quit\r")
        #expect(try terminal.exitStatus(within: 15) == 0)
        #expect(sandbox.accepted() == [#"{"reply":"one"}"#])
    }

    @Test func controlCDropsTheLineAndTwiceLeavesWithTheTalkKept() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("not this")
        try terminal.expect("not this", within: 15)
        terminal.send("\u{03}")
        try terminal.expect("Line dropped. Ctrl-C again to leave; the talk is kept.", within: 15)
        try terminal.expect("Ada is upset › ", within: 15)
        terminal.send("but this\r")
        try terminal.expectAnswer()
        terminal.send("\u{03}")
        try terminal.expect("Ada is upset › ", within: 15)
        terminal.send("\u{03}")
        try terminal.expect("Go on with it: rapport play --resume", within: 15)
        #expect(try terminal.exitStatus(within: 15) == 0)
        #expect(sandbox.accepted() == [#"{"reply":"but this"}"#])
    }

    @Test func controlCLeavesAHistorySearchAndAReplyOfTwoLines() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        for keys in ["\u{12}search", "one\u{1B}\rtwo"] {
            terminal.send(keys)
            try terminal.expect(String(keys.suffix(3)), within: 15)
            terminal.send("\u{03}")
            try terminal.expect("Line dropped.", within: 15)
            try terminal.expect("Ada is upset › ", within: 15)
            terminal.send("still here\r")
            try terminal.expectAnswer()
        }
        #expect(sandbox.accepted() == Array(repeating: #"{"reply":"still here"}"#, count: 2))
    }
}
