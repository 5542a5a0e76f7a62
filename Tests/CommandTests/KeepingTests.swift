import Foundation
import Glibc
import RapportTestSupport
import Testing

/// Talks that are killed, and what is left of them: everything.
@Suite struct KeepingTests {
    private static let play = "exec rapport play test-talk --seed 1 --trainee ana"
    private static let resume = "exec rapport play --resume --trainee ana"

    /// The card of a talk that nothing broke.
    private static func unbroken() throws -> String {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        return try #require(sandbox.timelessCard())
    }

    @Test func aTalkKilledAtAnyInstantIsGoneOnWithAndGivesTheSameCard() throws {
        let unbroken = try Self.unbroken()
        var unfinished = 0
        for instant in 0...8 {
            let sandbox = try Sandbox()
            try killed(after: instant, in: sandbox)
            guard !sandbox.journals().isEmpty else {
                // Killed before it began or when all was done.
                if sandbox.cards().isEmpty { _ = try sandbox.play() }
                #expect(sandbox.timelessCard() == unbroken, "instant \(instant)")
                continue
            }
            unfinished += 1
            let rest = Talk.winning.dropFirst(sandbox.accepted().count { !$0.contains("ended") })
            let result = try sandbox.run(Self.resume, typed: Talk.typed(Array(rest)))
            #expect(result.status == 0, "instant \(instant): \(result.errors)")
            #expect(sandbox.timelessCard() == unbroken, "instant \(instant)")
            #expect(sandbox.journals() == [])
        }
        #expect(unfinished > 0)
    }

    /// Kills a talk as soon as its journal has so many lines.
    private func killed(after instant: Int, in sandbox: Sandbox) throws {
        let program = try sandbox.start(Self.play, typed: Array(Talk.typed(Talk.winning).utf8))
        while program.isRunning {
            let journal = sandbox.journals().first.map(bytes) ?? []
            if journal.count(where: { $0 == UInt8(ascii: "\n") }) > instant { kill(program.process, SIGKILL) }
            usleep(300)
        }
    }

    @Test func aReplyThatWasAnsweredOutlivesTheKill() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        terminal.send("I am sorry. What happened?\r")
        try terminal.expectAnswer("Ada is wary › ")
        terminal.signal(SIGKILL)
        #expect(try terminal.exitStatus() == 128 + SIGKILL)
        let resumed = try sandbox.terminal("exec rapport play --resume --trainee ana --fast")
        try resumed.expect("I am sorry. What happened?", within: 15)
        try resumed.expect("It is for my mother's birthday.", within: 15)
        try resumed.expect("Ada is wary › ", within: 15)
        #expect(sandbox.accepted() == [#"{"reply":"I am sorry. What happened?"}"#])
    }

    @Test func aReplyIsOnDiskBeforeTheCustomerAnswers() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk("--seed 1")
        terminal.send("I am sorry.\r")
        try terminal.expect("Ada is typing…", within: 15)
        terminal.signal(SIGKILL)
        #expect(try terminal.exitStatus() == 128 + SIGKILL)
        #expect(sandbox.accepted() == [#"{"reply":"I am sorry."}"#])
        let resumed = try sandbox.run(Self.resume)
        #expect(resumed.output.contains("You\n│ I am sorry.\n\nAda Quill\n│ Thank you.\n"))
    }

    @Test func aTalkKilledBetweenItsEndAndItsCardGivesItsCardOnce() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play(Array(Talk.winning.dropLast()))
        let journal = try #require(sandbox.journals().first)
        let end = #"{"reply":"A new cup is on its way."}"# + "\n" + #"{"ended":1900000000}"# + "\n"
        let whole = bytes(ofFile: journal) + Array(end.utf8)
        for _ in 1...2 {
            // The second time as if the kill had come after the card was saved and before the journal was removed.
            try Data(whole).write(to: URL(fileURLWithPath: journal))
            #expect(try sandbox.run(Self.resume).status == 0)
            #expect(sandbox.cards().count == 1)
            #expect(sandbox.journals() == [])
        }
        #expect(try sandbox.timelessCard() == Self.unbroken())
        #expect(String(decoding: bytes(ofFile: sandbox.cards()[0]), as: UTF8.self).contains("\"ended\" : 1900000000"))
    }

    @Test func aLineCutShortIsDroppedAndADamagedOneToldOf() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play(["I am sorry."])
        let journal = try #require(sandbox.journals().first)
        let good = bytes(ofFile: journal)
        try Data(good + Array(#"{"reply":"half a"#.utf8)).write(to: URL(fileURLWithPath: journal))
        let torn = try sandbox.run(Self.resume)
        #expect(torn.status == 0)
        #expect(torn.errors == "")
        #expect(bytes(ofFile: journal) == good)
        try Data(good + Array("nonsense\n{\"hint\":true}\n".utf8)).write(to: URL(fileURLWithPath: journal))
        let damaged = try sandbox.run(Self.resume)
        #expect(damaged.status == 0)
        #expect(damaged.errors.contains("is damaged in line 3"))
        #expect(damaged.output.contains("│ I am sorry."))
    }

    @Test func theTalkGoesOnAsItBeganWhateverBecameOfItsFiles() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        _ = try sandbox.play(Array(Talk.winning.prefix(3)))
        try sandbox.useLibrary(replacing: "How kind.", with: "How cruel.")
        try sandbox.useLibrary(replacing: "cues: [sorry]", with: "cues: [regret]", in: "moves/test.yaml")
        _ = try sandbox.run(Self.resume, typed: Talk.typed(Array(Talk.winning.dropFirst(3))))
        #expect(try sandbox.timelessCard() == Self.unbroken())
    }

    @Test func withoutAnUnfinishedTalkResumeSaysSo() throws {
        let result = try Sandbox().run(Self.resume)
        #expect(
            result
                == Program.Result(
                    status: 2, output: "",
                    errors: "rapport: there is no unfinished talk to go on with; begin one with 'rapport play'\n"))
    }

    @Test func twoTalksAtOnceMakeTwoCards() throws {
        let sandbox = try Sandbox()
        let typed = Array(Talk.typed(Talk.winning).utf8)
        let play = "exec rapport play test-talk --trainee ana --seed"
        let programs = try (1...4).map { seed in try sandbox.start("\(play) \(seed)", typed: typed) }
        for program in programs {
            let result = try program.result()
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(sandbox.cards().count == 4)
        #expect(sandbox.journals() == [])
    }

    @Test func aTalkThatGoesOnElsewhereIsLeftAlone() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.talk()
        let result = try sandbox.run(Self.resume)
        #expect(result.status == 2)
        terminal.send("still mine\r")
        try terminal.expectAnswer()
        #expect(sandbox.accepted() == [#"{"reply":"still mine"}"#])
    }

    @Test func practiceIsItsOwnersAlone() throws {
        let sandbox = try Sandbox()
        let line = "umask 0; rapport play test-talk --trainee ana; rapport play test-talk --trainee ana"
        let typed = Talk.typed(["/note a note", "unread"] + Talk.winning)
        #expect(try sandbox.run(line, typed: typed).status == 0)
        let walk = try #require(FileManager.default.enumerator(atPath: sandbox.state.path))
        for case let name as String in walk {
            var info = stat()
            #expect(stat(sandbox.state.path + "/" + name, &info) == 0)
            let isFolder = info.st_mode & S_IFMT == S_IFDIR
            #expect(info.st_mode & 0o777 == (isFolder ? 0o700 : 0o600), "\(name)")
        }
        #expect(sandbox.cards().count == 1)
    }
}
