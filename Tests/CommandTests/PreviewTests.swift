import Foundation
import RapportTestSupport
import Testing

/// `rapport preview`: a scenario in the making, tried out from any place.
@Suite struct PreviewTests {
    @Test func aPlaceIsTriedOutWithWhatGoesOnInside() throws {
        let sandbox = try Sandbox()
        let lines = "Have a voucher.\n/do send_cup\nA new cup is on its way.\n"
        let result = try sandbox.run("rapport preview test-talk --from mending --knows birthday", typed: lines)
        #expect(result.status == 0)
        #expect(result.output.contains("│ And now?"))
        #expect(result.output.contains("read voucher “voucher”"))
        #expect(result.output.contains("went mending to mending, by branch 2: else"))
        #expect(result.output.contains("went mending to won, by branch 1: when new_cup and done send_cup"))
        #expect(result.output.contains("Ending: won, "))
        #expect(sandbox.cards().isEmpty && sandbox.journals().isEmpty)
    }

    @Test(arguments: [
        ("--from nowhere", "there is no beat 'nowhere'; there are: opening, mending"),
        ("--knows everything", "there is no fact 'everything'; there are: chipped, birthday, glue"),
        ("--done nothing", "there is no desk action 'nothing'; there are: send_cup, send_voucher"),
    ])
    func aPlaceThatIsNotThereIsRefusedWithThoseThatAre(_ option: String, _ words: String) throws {
        let result = try Sandbox().run("rapport preview test-talk \(option)")
        #expect(result.status == 2)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func savingTheFilePlaysTheTalkAgain() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let terminal = try sandbox.terminal("exec rapport preview test-talk")
        try terminal.expect("Ada is upset › ", within: 15)
        terminal.send("I am sorry.\r")
        try terminal.expect("Thank you.", within: 15)
        try terminal.expect("Ada is wary › ", within: 15)
        try sandbox.useLibrary(replacing: "say: Thank you.", with: "say: That is a start.")
        try terminal.expect("Saved; played again from the start.", within: 15)
        try terminal.expect("That is a start.", within: 15)
        try sandbox.useLibrary(replacing: "level: 2", with: "level: 9")
        try terminal.expect("saved, but it has errors", within: 15)
        terminal.send("/back\r")
        try terminal.expect("Taken back.", within: 15)
        terminal.send("/quit\r")
        #expect(try terminal.exitStatus(within: 15) == 0)
    }
}
