import Foundation
import RapportTestSupport
import Testing

/// `rapport` alone: the first run, and where you stand later.
@Suite struct HomeTests {
    /// On the shipped scenarios, whose first talk is the tutorial.
    private func shipped() throws -> Sandbox {
        let sandbox = try Sandbox(library: nil)
        sandbox.place = Repository.root.path
        return sandbox
    }

    private func title(of scenario: String) throws -> String {
        let file = Repository.root.appending(path: "scenarios/\(scenario).yaml")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return String(try #require(lines.first { $0.hasPrefix("title: ") }).dropFirst(7))
    }

    @Test func theFirstRunAsksForANameAndBeginsTheTutorial() throws {
        let sandbox = try shipped()
        let first = try sandbox.terminal("exec rapport")
        try first.expect("Welcome to Rapport", within: 15)
        try first.expect("What shall we call you? A pseudonym will do › ", within: 15)
        first.send("Ana\r")
        try first.expect(title(of: "first-day"), within: 15)
        try first.expect(" › ", within: 15)
        first.send("/case\r/look nothing\r\u{04}")
        try first.expect("Go on with it: rapport play --resume", within: 15)
        #expect(try first.exitStatus(within: 15) == 0)
        #expect(sandbox.journals(of: "Ana").count + sandbox.journals(of: "ana").count == 1)

        let second = try sandbox.terminal("exec rapport")
        try second.expect("Unfinished: first-day, after 0 replies.", within: 15)
        try second.expect("Next: ", within: 15)
        try second.expect("Enter starts it; q leaves › ", within: 15)
        second.send("q\r")
        #expect(try second.exitStatus(within: 15) == 0)
    }

    @Test func aNameThatCannotBeIsRefusedWithTheReason() throws {
        let sandbox = try shipped()
        let terminal = try sandbox.terminal("exec rapport")
        try terminal.expect("What shall we call you?", within: 15)
        terminal.send("../me\r")
        try terminal.expect("cannot be a trainee's name", within: 15)
    }

    @Test func leavingAtTheFirstQuestionKeepsNothing() throws {
        for key in ["\u{04}", "\r"] {
            let sandbox = try shipped()
            let terminal = try sandbox.terminal("exec rapport")
            try terminal.expect("A pseudonym will do › ", within: 15)
            terminal.send(key)
            #expect(try terminal.exitStatus(within: 15) == 0)
            #expect(!FileManager.default.fileExists(atPath: sandbox.state.path))
        }
    }

    @Test func controlCBeforeATalkLeavesWithItsOwnStatus() throws {
        let sandbox = try shipped()
        let terminal = try sandbox.terminal("exec rapport")
        try terminal.expect("A pseudonym will do › ", within: 15)
        terminal.send("\u{03}")
        #expect(try terminal.exitStatus(within: 15) == 130)
    }

    @Test func enterStartsWhatIsNext() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.terminal("exec rapport --trainee ana")
        try terminal.expect("Next: test-talk (new to you)", within: 15)
        terminal.send("\r")
        try terminal.expect("Ada is upset › ", within: 15)
    }

    @Test func awayFromATerminalItSaysWhatToType() throws {
        let sandbox = try Sandbox()
        let first = try sandbox.run("rapport")
        #expect(first.status == 0)
        #expect(first.output.contains("Begin with: rapport play first-day --trainee NAME\n"))
        _ = try sandbox.play(["I am sorry."])
        let later = try sandbox.run("rapport --trainee ana")
        #expect(
            later
                == Program.Result(
                    status: 0,
                    output: """
                        ●●○○○  test-talk  tester     not played yet             The chipped cup

                        Unfinished: test-talk, after 1 reply. Go on with it: rapport play --resume

                        Next: test-talk (new to you)
                        Start it: rapport play test-talk

                        """, errors: ""))
    }

    @Test func theNameComesFromTheOptionThenTheEnvironment() throws {
        let sandbox = try Sandbox()
        sandbox.set("RAPPORT_TRAINEE", "bo")
        _ = try sandbox.play()
        _ = try sandbox.run("rapport play test-talk --seed 1", typed: Talk.typed(Talk.winning))
        #expect(sandbox.cards(of: "ana").count == 1)
        #expect(sandbox.cards(of: "bo").count == 1)
    }

    @Test func withoutANameATalkSaysHowToGiveOne() throws {
        let result = try Sandbox().run("rapport play test-talk")
        #expect(result.status == 2)
        #expect(result.errors.contains("give a name with --trainee NAME or $RAPPORT_TRAINEE"))
    }
}
