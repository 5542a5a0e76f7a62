import Foundation
import RapportTestSupport
import Testing

/// Options, help and exit statuses.
@Suite struct UsageTests {
    @Test func everyCommandHasHelpInWhichEveryOptionIsExplained() throws {
        let sandbox = try Sandbox()
        for command in try Interface.read(from: sandbox).commands {
            let result = try sandbox.run("rapport \(command.name) --help")
            #expect(result.status == 0, "\(command.name)")
            #expect(result.errors == "")
            #expect(result.output.contains("USAGE: rapport \(command.name)"))
            #expect(command.abstract?.isEmpty == false, "\(command.name)")
            for option in command.options {
                #expect(result.output.contains(option.name), "\(command.name) \(option.name)")
                #expect(option.abstract?.isEmpty == false, "\(command.name) \(option.name)")
            }
        }
    }

    @Test(
        arguments: [
            "--bogus", "play --bogus", "dance", "play one two", "play --seed minus", "play --seed -1", "show --jsonn",
            "lint --library",
        ])
    func wrongUsageIsAnErrorWithStatusTwo(arguments: String) throws {
        let result = try Sandbox().run("rapport \(arguments)")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors != "")
    }

    @Test func aScenarioThatIsNotThereIsAnErrorThatNamesThoseThatAre() throws {
        let result = try Sandbox().run("rapport play moon --trainee ana")
        #expect(
            result
                == Program.Result(
                    status: 2, output: "", errors: "rapport: there is no scenario 'moon'; there are: test-talk\n"))
    }

    @Test func theVersionIsPrinted() throws {
        let result = try Sandbox().run("rapport --version")
        #expect(result.status == 0)
        #expect(result.output.wholeMatch(of: #/rapport \d+\.\d+\.\d+\n/#) != nil)
    }

    @Test(
        arguments: [
            "show", "explain", "list", "list --cards", "", "play test-talk", "retry --turn 2", "compare last last",
            "progress", "today", "drill Sorry",
        ])
    func nothingIsColouredOrDrawnOverAwayFromATerminal(command: String) throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        let result = try sandbox.run("rapport \(command) --trainee ana", typed: "I am sorry.\n")
        #expect(result.status == 0)
        #expect(!(result.output + result.errors).contains("\u{1B}"))
    }

    @Test(
        arguments: [
            "show", "explain", "list", "list --cards", "", "play test-talk --seed 1", "retry --turn 2",
            "compare last last", "progress", "drill Sorry",
        ])
    func aPlainPageHasNoDrawing(command: String) throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        let result = try sandbox.run("rapport \(command) --plain --trainee ana", typed: Talk.typed(Talk.winning))
        #expect(result.status == 0)
        #expect(result.output.unicodeScalars.filter { ("\u{2500}"..."\u{25FF}").contains($0) } == [])
    }
}
