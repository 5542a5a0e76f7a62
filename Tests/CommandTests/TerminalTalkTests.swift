import Foundation
import RapportTestSupport
import Testing

/// A talk at a real terminal: what is drawn, when, and how the terminal is left.
@Suite struct TerminalTalkTests {
    @Test func thePromptNamesTheMoodAndTheTalkEndsWithItsCard() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("I am sorry. What happened?\r")
        try terminal.expectAnswer("Ada is wary › ")
        terminal.send("/do send_cup\r")
        try terminal.expect("Ada is wary › ", within: 15)
        terminal.send("A new cup is on its way.\r")
        try terminal.expect("How kind.", within: 15)
        try terminal.expect("100 %, passed", within: 15)
        try terminal.expect("Kept as", within: 15)
        try terminal.expect("Enter leaves it open › ", within: 15)
        terminal.send("\r")
        #expect(try terminal.exitStatus(within: 15) == 0)
        #expect(sandbox.cards().count == 1)
    }

    @Test func aReplyAtATerminalIsShownOnce() throws {
        let terminal = try Sandbox().talk()
        terminal.send("a word or two\r")
        let drawn = try terminal.expect("Ada is upset › ", within: 15)
        #expect(drawn.components(separatedBy: "a word or two").count == 2)
        #expect(!drawn.contains("You\n"))
    }

    @Test func controlDLeavesWithTheTalkKept() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("hello\r")
        try terminal.expectAnswer()
        terminal.send("\u{04}")
        try terminal.expect("Go on with it: rapport play --resume", within: 15)
        #expect(try terminal.exitStatus(within: 15) == 0)
        #expect(sandbox.journals().count == 1)
    }

    @Test func theCustomerIsSeenTypingUnlessTheTalkIsFast() throws {
        let slow = try Sandbox().talk("--seed 1")
        slow.send("I am sorry.\r")
        try slow.expect("Ada is typing…", within: 15)
        try slow.expect("Ada is wary › ", within: 15)
        let fast = try Sandbox().talk("--seed 1 --fast")
        fast.send("I am sorry.\r")
        let drawn = try fast.expect("Ada is wary › ", within: 15)
        #expect(!drawn.contains("typing"))
    }

    @Test func whatIsTypedWhileTheCustomerTypesIsKeptAndThenShown() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk("--seed 1")
        terminal.send("I am sorry.\r")
        try terminal.expect("Ada is typing…", within: 15)
        terminal.send("half")
        try terminal.expect("Ada is wary › half", within: 15)
        terminal.send(" a line\r")
        try terminal.expect("Ada is typing…", within: 15)
        terminal.send("\u{1B}[200~one\rtwo\u{1B}[201~")
        try terminal.expect("Ada is wary › one\ntwo", within: 15)
        terminal.send("\r")
        try terminal.expectAnswer("Ada is wary › ")
        #expect(
            sandbox.accepted() == ["I am sorry.", "half a line", #"one\ntwo"#].map { #"{"reply":"\#($0)"}"# })
    }

    @Test func controlCWhileTheCustomerTypesIsAnAnswerAtOnce() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk("--seed 1")
        terminal.send("I am sorry.\r")
        try terminal.expect("Ada is typing…", within: 15)
        terminal.send("\u{03}")
        try terminal.expect("And now?", within: 15)
        try terminal.expect("Ada is wary › ", within: 15)
        #expect(sandbox.accepted() == [#"{"reply":"I am sorry."}"#])
    }

    @Test func aNarrowWindowWrapsTheTalk() throws {
        let terminal = try Sandbox().talk()
        terminal.resize(columns: 40)
        terminal.send("/brief\r")
        try terminal.expect("Ada Quill's cup came chipped. Ask, say\nsorry, send another.", within: 15)
        terminal.send(String(repeating: "wide 日本 ", count: 12))
        terminal.resize(columns: 80)
        terminal.send("\u{15}/brief\r")
        try terminal.expect("Ada Quill's cup came chipped. Ask, say sorry, send another.", within: 15)
    }

    @Test func aTalkAndItsCardFitFortyColumns() throws {
        let terminal = try Sandbox().talk(columns: 40)
        terminal.send("I am sorry. What happened?\r/do send_cup\rA new cup is on its way.\r")
        let drawn = try terminal.expect("Kept as", within: 15)
        let tooWide = drawn.split(separator: "\n").filter { $0.count > 40 && !$0.contains("›") }
        #expect(tooWide == [])
        #expect(drawn.contains("100 %, passed"))
    }

    @Test(arguments: ["NO_COLOR": "1", "TERM": "dumb"])
    func colourIsLeftOutWhereItIsNotWanted(variable: (key: String, value: String)) throws {
        let sandbox = try Sandbox()
        sandbox.set(variable.key, variable.value)
        let terminal = try sandbox.talk()
        terminal.send("I am sorry.\r/quit\r")
        #expect(try terminal.exitStatus(within: 15) == 0)
        let drawn = String(decoding: terminal.raw, as: UTF8.self)
        #expect(drawn.firstMatch(of: #/\u{1B}\[[0-9;]*m/#) == nil)
        #expect(variable.key == "NO_COLOR" || !drawn.contains("\u{1B}"))
    }

    @Test func colourIsUsedWhereItIsWanted() throws {
        let terminal = try Sandbox().talk()
        #expect(String(decoding: terminal.raw, as: UTF8.self).contains("is \u{1B}[33mupset\u{1B}[0m"))
    }

    @Test func aPlainTalkSpeaksInSentencesAndDrawsNothing() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.terminal("exec rapport play test-talk --trainee ana --seed 1 --plain")
        try terminal.expect("Ada says: My cup came chipped.", within: 15)
        try terminal.expect("Ada is upset. Your reply: ", within: 15)
        terminal.send("I am sorry. What happened?\r")
        try terminal.expect("Ada says: It is for my mother's birthday.", within: 15)
        try terminal.expect("Ada is wary. Your reply: ", within: 15)
        terminal.send("/do send_cup\rA new cup is on its way.\r")
        try terminal.expect("Kept as", within: 15)
        try terminal.expect("Enter leaves it open: ", within: 15)
        terminal.send("\r")
        #expect(try terminal.exitStatus(within: 15) == 0)
        let drawn = String(decoding: terminal.raw, as: UTF8.self)
        #expect(drawn.firstMatch(of: #/\u{1B}\[[0-9;]*m/#) == nil)
        #expect(drawn.unicodeScalars.filter { ("\u{2500}"..."\u{25FF}").contains($0) } == [])
        #expect(!drawn.contains("typing…"))
    }
}
