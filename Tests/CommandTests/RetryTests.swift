import Foundation
import RapportTestSupport
import Testing

/// `rapport retry` and `rapport compare`: another way from one moment, and two talks side by side.
@Suite struct RetryTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func play(_ lines: [String]) throws { _ = try sandbox.play(lines) }

    @Test func theOtherReplyMeetsTheSameCustomerAndNothingIsKept() throws {
        try play(["It is blue.", "It was your fault."])
        let card = try #require(sandbox.timelessCard())
        let result = try sandbox.run("rapport retry --turn 2 --reply 'I am sorry. What happened?' --trainee ana")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.output.contains(
                "What if? Back before turn 2. Nothing here is kept, and your card stays as it\n  is."))
        #expect(result.output.contains("Then you wrote: “It was your fault.”"))
        #expect(result.output.contains("│ It is for my mother's birthday."))
        #expect(result.output.contains("goes on; 67 % as it stands"))
        #expect(result.output.contains("0 of 10, detractor"))
        #expect(sandbox.cards().count == 1)
        #expect(sandbox.timelessCard() == card)
        #expect(sandbox.journals() == [])
    }

    @Test func theSameReplyGivesTheSameMoment() throws {
        try play(Talk.winning)
        let result = try sandbox.run(
            "rapport retry --turn 2 --reply 'I am sorry. What happened?' --rest --trainee ana")
        #expect(result.output.contains("the same on both sides"))
        #expect(result.output.contains("the same on both sides: Sorry, Asked, Mended"))
        #expect(result.output.contains("10 of 10, promoter                      10 of 10, promoter"))
    }

    @Test func whatWasDoneAtTheDeskBeforeIsDoneStill() throws {
        try play(["I am sorry.", "/do send_cup", "Have a voucher.", "A new cup is on its way."])
        let result = try sandbox.run("rapport retry --turn 2 --reply 'We have sent a new cup.' --trainee ana")
        #expect(result.output.contains("│ How kind."))
        #expect(result.output.contains("the talk was over"))
    }

    @Test func linesFromAPipeGoOnToTheEndWithTheDesk() throws {
        try play(["It was your fault."])
        let result = try sandbox.run(
            "rapport retry --turn 1 --trainee ana",
            typed: Talk.typed([
                "I am sorry. What happened?", "/note x", "/hint", "/do send_cup", "A new cup is on its way.",
            ]))
        #expect(result.status == 0)
        #expect(result.output.contains("a what-if keeps no notes"))
        #expect(result.output.contains("Hint: "))
        #expect(!result.output.contains("noted on your scorecard"))
        #expect(result.output.contains("100 %, passed"))
        #expect(result.output.contains("Sorry Did you say sorry?"))
        #expect(sandbox.cards().count == 1)
        #expect(!FileManager.default.fileExists(atPath: sandbox.state.path + "/notes"))
    }

    @Test func atATerminalOneTalksOnAndQuitCompares() throws {
        try play(["It was your fault."])
        let terminal = try sandbox.terminal("exec rapport retry --trainee ana --fast")
        try terminal.expect("Say it another way. /quit compares.", within: 15)
        try terminal.expect("Ada is upset › ", within: 15)
        terminal.send("I am sorry.\r")
        try terminal.expectAnswer("Ada is wary › ")
        terminal.send("/quit\r")
        try terminal.expect("Side by side", within: 15)
        try terminal.expect("it makes no card, and counts nowhere.", within: 15)
        #expect(try terminal.exitStatus(within: 15) == 0)
        #expect(sandbox.cards().count == 1)
    }

    @Test func aTurnThatIsNotThereIsAnErrorThatNamesThoseThatAre() throws {
        try play(["It was your fault."])
        let result = try sandbox.run("rapport retry --turn 2 --reply x --trainee ana")
        #expect(
            result
                == Program.Result(
                    status: 2, output: "",
                    errors: "rapport: there is no turn 2 on this card; its turns are 1 to 1\n"))
        #expect(try sandbox.run("rapport retry --reply '/do send_cup' --trainee ana").status == 2)
        #expect(try sandbox.run("rapport retry --rest --trainee ana").status == 2)
    }

    @Test func aCardThatWasEditedHasNoMomentToGoBackTo() throws {
        try play(["It is blue.", "It was your fault."])
        let card = try #require(sandbox.cards().first)
        let text = String(decoding: bytes(ofFile: card), as: UTF8.self)
        try text.replacing("It is blue.", with: "I am sorry.").write(toFile: card, atomically: true, encoding: .utf8)
        let result = try sandbox.run("rapport retry --turn 2 --reply x --trainee ana")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.contains("this talk comes out otherwise from turn 1 on"))
    }

    @Test func nothingSaidIsNothingCompared() throws {
        try play(["It was your fault."])
        let result = try sandbox.run("rapport retry --trainee ana")
        #expect(result.status == 0)
        #expect(result.output.contains("You said nothing else, so there is nothing to compare."))
    }

    @Test func twoCardsOfAScenarioAreComparedTurnByTurn() throws {
        try play(["It was your fault."])
        try play(Talk.winning)
        let result = try sandbox.run("rapport compare first last --trainee ana")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("The chipped cup\n"))
        for words in [
            "Turn 1", "Turn 3", "the talk was over", "0 of 10, detractor", "10 of 10, promoter", "Half a cup",
        ] {
            #expect(result.output.contains(words), "\(words)")
        }
        let narrow = try sandbox.run("COLUMNS=40 rapport compare first last --trainee ana")
        #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
        #expect(narrow.output.contains("First:"))
    }

    @Test func cardsOfTwoScenariosAreComparedByTheirResults() throws {
        try play(Talk.winning)
        try sandbox.useLibrary(replacing: "id: test-talk", with: "id: other")
        _ = try sandbox.run("mv library/test-talk.yaml library/other.yaml")
        _ = try sandbox.run("rapport play other --trainee ana", typed: "It was your fault.\n")
        let cards = sandbox.cards()
        try #require(cards.count == 2)
        let result = try sandbox.run("rapport compare '\(cards[0])' '\(cards[1])'")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Two scenarios, so results alone\n"))
        #expect(!result.output.contains("Turn 1"))
        #expect(try sandbox.run("rapport compare first first --trainee ana").status == 2)
    }
}
