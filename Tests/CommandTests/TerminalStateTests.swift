import Foundation
import Glibc
import RapportTestSupport
import Testing

/// The terminal's settings are found again as they were, however a talk ends.
@Suite struct TerminalStateTests {
    private static let talk = "rapport play test-talk --trainee ana --seed 1"

    /// Runs the talk in a shell that notes the settings before and after, and the talk's process.
    private func start(_ options: String, in sandbox: Sandbox) throws -> Pty {
        let terminal = try sandbox.terminal(
            "stty -g > before; sh -c 'echo $$ > pid; exec \(Self.talk) \(options)'; echo status $?; stty -g > after; "
                + "echo done")
        try terminal.expect("Ada is upset › ", within: 15)
        return terminal
    }

    private func isAsFound(_ sandbox: Sandbox) -> Bool {
        let before = sandbox.text(of: "before")
        return !before.isEmpty && before == sandbox.text(of: "after")
    }

    private func signal(_ number: Int32, in sandbox: Sandbox) throws {
        let text = sandbox.text(of: "pid").trimmingCharacters(in: .whitespacesAndNewlines)
        kill(try #require(pid_t(text)), number)
    }

    @Test(arguments: [["/quit\r"], ["\u{04}"], ["\u{03}", "\u{03}"], ["It was your fault.\r\r"]])
    func itIsLeftAsItWasFound(keys: [String]) throws {
        let sandbox = try Sandbox()
        let terminal = try start("--fast", in: sandbox)
        for key in keys.dropLast() {
            terminal.send(key)
            try terminal.expect("Ada is upset › ", within: 15)
        }
        terminal.send(try #require(keys.last))
        try terminal.expect("status 0\n", within: 15)
        try terminal.expect("done", within: 15)
        #expect(isAsFound(sandbox))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func aSignalThatEndsTheTalkLeavesItAsItWasFound(number: Int32) throws {
        let sandbox = try Sandbox()
        let terminal = try start("--fast", in: sandbox)
        terminal.send("half a line")
        try terminal.expect("half a line", within: 15)
        try signal(number, in: sandbox)
        try terminal.expect("status \(128 + number)\n", within: 15)
        try terminal.expect("done", within: 15)
        #expect(isAsFound(sandbox))
        #expect(sandbox.journals().count == 1)
    }

    @Test func aSignalWhileTheCustomerTypesLeavesItAsItWasFound() throws {
        let sandbox = try Sandbox()
        let terminal = try start("", in: sandbox)
        terminal.send("I am sorry. What happened?\r")
        try terminal.expect("Ada is typing…", within: 15)
        try signal(SIGTERM, in: sandbox)
        try terminal.expect("status 143\n", within: 15)
        try terminal.expect("done", within: 15)
        #expect(isAsFound(sandbox))
        #expect(sandbox.accepted() == [#"{"reply":"I am sorry. What happened?"}"#])
    }

    @Test func controlZGivesTheTerminalBackAndTheTalkGoesOn() throws {
        let sandbox = try Sandbox()
        let shell = try sandbox.terminal("stty -g > before; PS1='shell> ' exec bash --norc --noediting -i")
        try shell.expect("shell> ", within: 15)
        shell.send("\(Self.talk) --fast\r")
        try shell.expectAnswer()
        shell.send("half")
        try shell.expect("half", within: 15)
        shell.send("\u{1A}")
        try shell.expect("Stopped", within: 15)
        try shell.expect("shell> ", within: 15)
        shell.send("stty -g > after; fg\r")
        try shell.expect("Ada is upset › half", within: 15)
        #expect(isAsFound(sandbox))
        shell.send(" a line\r")
        try shell.expectAnswer()
        #expect(sandbox.accepted() == [#"{"reply":"half a line"}"#])
        shell.send("\u{04}")
        try shell.expect("shell> ", within: 15)
    }
}
