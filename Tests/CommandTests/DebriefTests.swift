import Foundation
import RapportTestSupport
import Testing

/// The debrief after a card, and the answer that stays with the trainee.
@Suite struct DebriefTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func aTalkThatFailedIsTurnedOverWhereItTurned() throws {
        let result = try sandbox.play(["It is blue.", "Look, it was your fault."])
        let debrief = try #require(result.output.components(separatedBy: "no hints").last)
        for words in [
            "The turn that decided it: turn 2", "│ Look, it was your fault.", "No other reply cost as much",
            "the talk ended with it", "One that wins", "One that loses", "I am sorry. What happened?",
            "That talk ended with 10 of 10, 100 %.", "One move for next time", "To think over",
            "just before turn 2",
        ] {
            #expect(debrief.contains(words), "\(words)")
        }
    }

    @Test func noModelIsShownBeforeOnesOwnFirstTry() throws {
        _ = try sandbox.play(["It was your fault."])
        let card = try #require(sandbox.cards().first)
        let other = try sandbox.run("rapport show '\(card)' --trainee bo").output
        #expect(other.contains("That is shown after your own first try of this scenario."))
        #expect(!other.contains("One that wins"))
        #expect(!other.contains("A new cup is on its way"))
        _ = try sandbox.run("rapport play test-talk --trainee bo", typed: "It was your fault.\n")
        #expect(try sandbox.run("rapport show '\(card)' --trainee bo").output.contains("A reply that wins there"))
    }

    @Test func aCardWhoseFilesAreGoneIsStillShown() throws {
        _ = try sandbox.play(["It was your fault."])
        try FileManager.default.removeItem(at: sandbox.state.appending(path: "inputs"))
        let page = try sandbox.run("rapport show --trainee ana")
        #expect(page.status == 0)
        #expect(page.output.contains("Half a cup"))
        #expect(!page.output.contains("The turn that decided it"))
    }

    @Test func anAnswerIsKeptInOnesOwnFolderAndOnNoCard() throws {
        let terminal = try sandbox.talk()
        terminal.send("It was your fault.\r")
        try terminal.expect("For yourself alone; Enter leaves it open › ", within: 15)
        terminal.send("I was in a hurry, zebra.\r")
        try terminal.expect("Noted in your own folder, and nowhere else.", within: 15)
        #expect(try terminal.exitStatus(within: 15) == 0)
        let card = String(decoding: bytes(ofFile: try #require(sandbox.cards().first)), as: UTF8.self)
        #expect(!card.contains("zebra"))
        let path = sandbox.state.path + "/reflections/ana.jsonl"
        #expect(String(decoding: bytes(ofFile: path), as: UTF8.self).contains("zebra"))
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        #expect(facts[.posixPermissions] as? Int == 0o600)
        #expect(try sandbox.run("rapport show --trainee ana").output.hasSuffix("You wrote: I was in a hurry, zebra.\n"))
        let card0 = try #require(sandbox.cards().first)
        #expect(try !sandbox.run("rapport show '\(card0)' --trainee bo").output.contains("zebra"))
    }

    @Test func theQuestionCanBeAnsweredLater() throws {
        _ = try sandbox.play(["It was your fault."])
        let first = try sandbox.run("rapport reflect --trainee ana", typed: "Too quick.\n")
        #expect(first.status == 0)
        #expect(first.output.contains("just before turn 1"))
        #expect(first.output.contains("Noted in your own folder"))
        let second = try sandbox.run("rapport reflect --trainee ana", typed: "\n")
        #expect(second.output.hasPrefix("You wrote: Too quick.\n"))
        #expect(second.output.hasSuffix("Nothing is noted.\n"))
    }

    @Test func theDebriefIsTheSameEveryTime() throws {
        _ = try sandbox.play(["It is blue.", "It was your fault."])
        #expect(try sandbox.run("rapport show --trainee ana") == sandbox.run("rapport show --trainee ana"))
    }
}
