import Foundation
import Glibc
import RapportTestSupport
import Testing

/// Drives `rapport play` on a terminal of its own: keys in, what is drawn out.
///
/// `/look` repeats what was typed after it, which shows how a line was taken in.
@Suite(.timeLimit(.minutes(2)))
struct TypingTests {
    private let home = FileManager.default.temporaryDirectory.appendingPathComponent("typing-\(UUID())").path

    private static let prompt = "Tomás is furious › "

    private func play(
        _ arguments: [String] = ["--fast"], environment: [String: String?] = [:], columns: UInt16 = 80
    ) throws -> Pty {
        let places: [String: String?] = ["XDG_STATE_HOME": home, "RAPPORT_LIBRARY": Repository.root.path, "LANG": nil]
        let program = try Pty(
            Pty.product("rapport"), ["play", "broken-guitar", "--seed", "1", "--trainee", "ana"] + arguments,
            environment: places.merging(environment) { $1 }, columns: columns)
        try program.expect(Self.prompt, within: 30)
        return program
    }

    @Test func aLineGoesToTheDesk() throws {
        let program = try play()
        program.send("/look nothing here\r")
        try program.expect("Desk · /look nothing here\n")
        try program.expect(Self.prompt)
    }

    @Test(arguments: [nil, "C", "C.UTF-8"])
    func charactersAreCharactersInEveryLocale(locale: String?) throws {
        let program = try play(environment: ["LC_ALL": locale])
        program.send("/look é日本😀\u{7F}\u{7F}x\r")
        try program.expect("Desk · /look é日x\n")
    }

    @Test func tabCompletesCommands() throws {
        let program = try play()
        program.send("/pol\t\r")
        try program.expect("Policy\n")
    }

    @Test func altEnterAndPasteStayOneLine() throws {
        let program = try play()
        program.send("/look one\u{1B}\rtwo\r")
        try program.expect("Desk · /look one\n  two\n")
        try program.expect(Self.prompt)
        program.send("\u{1B}[200~/look three\rfour\u{1B}[201~\r")
        try program.expect("Desk · /look three\n  four\n")
    }

    @Test func controlCDropsTheLineAndTwiceLeaves() throws {
        let program = try play()
        program.send("half a line")
        try program.expect("half a line")
        program.send("\u{03}")
        try program.expect("^C\n")
        try program.expect(Self.prompt)
        program.send("/look x\r")
        try program.expect("Desk · /look x\n")
        try program.expect(Self.prompt)
        program.send("\u{03}")
        try program.expect(Self.prompt)
        program.send("\u{03}")
        try program.expect("rapport play --resume")
        #expect(try program.exitStatus() == 0)
        #expect(program.isCooked)
    }

    @Test func controlDLeaves() throws {
        let program = try play()
        program.send("\u{04}")
        #expect(try program.exitStatus() == 0)
        #expect(program.isCooked)
    }

    @Test func whatIsTypedWhileTheCustomerTypesIsKept() throws {
        let program = try play([])
        program.send("I am so sorry, what happened?\r")
        try program.expect("Tomás is typing…")
        program.send("/look ah")
        try program.expect(" › /look ah")
        program.send("ead\r")
        try program.expect("Desk · /look ahead\n")
    }

    @Test func severalLinesPastedWhileTheCustomerTypesStayOne() throws {
        let program = try play([])
        program.send("I am so sorry, what happened?\r")
        try program.expect("Tomás is typing…")
        program.send("\u{1B}[200~/look a\rb\u{1B}[201~")
        try program.expect(" › /look a\nb")
        program.send("\r")
        try program.expect("Desk · /look a\n  b\n")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func aSignalEndsTheTalkAndGivesTheTerminalBack(number: Int32) throws {
        let program = try play()
        program.send("half")
        try program.expect("half")
        #expect(!program.isCooked)
        program.signal(number)
        #expect(try program.exitStatus() == 128 + number)
        #expect(program.isCooked)
    }

    @Test func stoppedAndContinuedTheLineIsStillThere() throws {
        let program = try play()
        program.send("/look ha")
        try program.expect("/look ha")
        program.send("\u{1A}")
        try program.waitUntilStopped()
        #expect(program.isCooked)
        program.signal(SIGCONT)
        try program.expect("/look ha")
        program.send("lf\r")
        try program.expect("Desk · /look half\n")
    }

    @Test func linesOfEarlierRunsComeBack() throws {
        let first = try play()
        first.send("/look one\u{1B}\rtwo\r")
        try first.expect("Desk ·")
        try first.expect(Self.prompt)
        first.send("\u{04}")
        _ = try first.exitStatus()
        let second = try play()
        second.send("\u{1B}[A\r")
        try second.expect("Desk · /look one\n  two\n")
        try second.expect(Self.prompt)
        second.send("\u{12}one\r")
        try second.expect("Desk · /look one\n  two\n")
    }

    @Test func aDumbTerminalGetsNoEscapes() throws {
        let program = try play(environment: ["TERM": "dumb"])
        program.send("/look x\r")
        try program.expect("Desk · /look x\n")
        #expect(!program.raw.contains(0x1B))
    }

    @Test func noColourMeansNone() throws {
        let program = try play(environment: ["NO_COLOR": "1"])
        program.send("/policy\r")
        try program.expect("Policy\n")
        #expect(!String(decoding: program.raw, as: UTF8.self).contains(#/\u{1B}\[[0-9;]*m/#))
    }

    @Test func aNarrowWindowAndAResizeAreFollowed() throws {
        let program = try play(columns: 40)
        program.send("/brief\r")
        let brief = try program.expect(Self.prompt)
        #expect(brief.split(separator: "\n").allSatisfy { $0.count <= 40 })
        program.resize(columns: 70)
        program.send("/look " + String(repeating: "wide 日本 ", count: 12))
        _ = program.drain(seconds: 0.5)
        program.resize(columns: 44)
        _ = program.drain(seconds: 0.5)
        program.send("\r")
        try program.expect("Desk ·")
    }

    @Test func aLineThatIsTooLongIsRefused() throws {
        let program = try play()
        program.send("\u{1B}[200~" + String(repeating: "a", count: 70_000) + "\u{1B}[201~\r")
        try program.expect("longer than 64 KB", within: 60)
    }
}
