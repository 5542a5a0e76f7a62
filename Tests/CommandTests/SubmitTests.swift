import Foundation
import RapportTestSupport
import Testing

/// Cards handed in: preview, question, redaction, and once only.
@Suite struct SubmitTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        _ = try sandbox.play()
    }

    private func submit(_ options: String = "--yes") throws -> Program.Result {
        try sandbox.run("rapport submit --trainee ana \(options)")
    }

    @Test func aCardIsHandedInByteForByteAndReplays() throws {
        let result = try submit()
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output.hasPrefix("This is what others will see, all of it.\n\nAda Quill\n│ My cup came chipped.\n"))
        #expect(result.output.contains("Nothing personal was found to take out."))
        let handedIn = try #require(sandbox.handedIn().first)
        #expect(bytes(ofFile: handedIn) == bytes(ofFile: try #require(sandbox.cards().first)))
        #expect(try sandbox.run("rapport verify").status == 0)
        sandbox.set("XDG_STATE_HOME", sandbox.folder.path + "/empty")
        #expect(try sandbox.run("rapport replay '\(handedIn)'").output == "the same card, byte for byte: \(handedIn)\n")
    }

    @Test func aCardIsHandedInOnce() throws {
        _ = try submit()
        let again = try submit("--yes --redact cup")
        #expect(again.status == 2)
        #expect(again.output == "")
        #expect(again.errors.hasPrefix("rapport: this card has been handed in already, as 'ana/2"))
        #expect(sandbox.handedIn().count == 1)
    }

    @Test func nobodyAtTheTerminalMeansNothingIsHandedIn() throws {
        let result = try submit("")
        #expect(result.status == 2)
        #expect(result.output.contains("This is what others will see"))
        #expect(result.errors.contains("add --yes if this is right"))
        #expect(sandbox.handedIn() == [])
    }

    @Test func atATerminalOnlyYesHandsItIn() throws {
        for (answer, end) in [
            ("n", "Nothing was handed in."), ("", "Nothing was handed in."), ("y", "Handed in as ana/2"),
        ] {
            let terminal = try sandbox.terminal("exec rapport submit --trainee ana")
            try terminal.expect("Hand it in? (y/N) › ", within: 15)
            terminal.send(answer + "\r")
            try terminal.expect(end, within: 15)
            #expect(try terminal.exitStatus(within: 15) == 0)
        }
        #expect(sandbox.handedIn().count == 1)
    }

    @Test func controlCAtTheQuestionHandsNothingIn() throws {
        let terminal = try sandbox.terminal("exec rapport submit --trainee ana")
        try terminal.expect("Hand it in? (y/N) › ", within: 15)
        terminal.send("\u{03}")
        #expect(try terminal.exitStatus(within: 15) == 130)
        #expect(sandbox.handedIn() == [])
    }

    @Test func whatIsPersonalIsTakenOutOfTheCopyAndItReplaysFromItsReading() throws {
        _ = try sandbox.play([
            "/look order 0151 496 0123",
            "I am sorry, it is Rosalind here, rosa@mail.example, 0151 496 0123. What happened?",
            "/do send_cup", "A new cup is on its way, Rosalind.",
        ])
        let result = try submit("--yes --redact Rosalind")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Taken out first: 1 e-mail address, 2 phone numbers, 2 words you named.\n"))
        let handedIn = try #require(sandbox.handedIn().first)
        let text = String(decoding: bytes(ofFile: handedIn), as: UTF8.self)
        for secret in ["Rosalind", "rosa@", "0151", "0123"] {
            #expect(!text.contains(secret), "\(secret)")
            #expect(!result.output.contains(secret), "\(secret)")
        }
        #expect(text.contains("it is [taken out] here, [e-mail address], [phone number]. What happened?"))
        let replayed = try sandbox.run("rapport replay '\(handedIn)'")
        #expect(replayed.status == 3)
        #expect(replayed.output.hasPrefix("a redacted copy of the card with the SHA-256 "))
        #expect(replayed.output.hasSuffix("judged again from the recorded reading: the same assessment\n"))
        #expect(try sandbox.run("rapport verify").status == 0)
        #expect(try sandbox.run("rapport show '\(handedIn)'").output.contains("A redacted copy: what was personal"))
    }

    @Test func aWordThatOnlyTheCustomerSaidIsTakenOutToo() throws {
        let result = try submit("--yes --redact chipped")
        #expect(result.output.contains("│ My cup came [taken out].\n"))
        #expect(result.output.contains("Taken out first: words you named, in what the customer and the desk said.\n"))
        #expect(try sandbox.run("rapport replay '\(sandbox.handedIn()[0])'").status == 3)
    }

    @Test func aRedactedCopyWithAnotherLevelIsFoundByReplay() throws {
        _ = try sandbox.play([
            "I am sorry, call 0151 496 0123. What happened?", "/do send_cup", "A new cup is on its way.",
        ])
        _ = try submit()
        let handedIn = try #require(sandbox.handedIn().first)
        let text = String(decoding: bytes(ofFile: handedIn), as: UTF8.self)
        try text.replacing("\"level\" : \"fitting\"", with: "\"level\" : \"some\"", maxReplacements: 1)
            .write(toFile: handedIn, atomically: true, encoding: .utf8)
        let replayed = try sandbox.run("rapport replay '\(handedIn)'")
        #expect(replayed.status == 1)
        #expect(replayed.output.contains("the assessment differs"))
    }

    @Test func asItIsTakesNothingOut() throws {
        _ = try sandbox.play([
            "I am sorry, call 0151 496 0123. What happened?", "/do send_cup", "A new cup is on its way.",
        ])
        let result = try submit("--yes --as-it-is")
        #expect(result.output.contains("Nothing is taken out."))
        #expect(result.output.contains("0151 496 0123"))
        #expect(try sandbox.run("rapport replay '\(sandbox.handedIn()[0])'").status == 0)
        #expect(try submit("--as-it-is --redact x").status == 2)
    }

    @Test func nobodyHandsInTheCardOfAnother() throws {
        let card = try #require(sandbox.cards().first)
        let result = try sandbox.run("rapport submit '\(card)' --trainee bo --yes")
        #expect(result.status == 2)
        #expect(result.errors.contains("this is the card of 'ana', and you are 'bo'"))
    }

    @Test func aCardThatDoesNotComeToItsOwnLevelsIsNotRedacted() throws {
        let card = try #require(sandbox.cards().first)
        let text = String(decoding: bytes(ofFile: card), as: UTF8.self)
        try text.replacing("\"percent\" : 100", with: "\"percent\" : 99").write(
            toFile: card, atomically: true, encoding: .utf8)
        let result = try submit("--yes --redact cup")
        #expect(result.status == 2)
        #expect(result.errors.contains("comes to other levels than it says"))
    }

    @Test func manyProcessesAtOnceMakeOneChain() throws {
        for seed in 2...6 { _ = try sandbox.play(["It was your fault."], options: "--seed \(seed)") }
        let lines = sandbox.cards().map { "rapport submit '\($0)' --trainee ana --yes > /dev/null & " }
        #expect(lines.count == 6)
        _ = try sandbox.run(lines.joined() + "wait")
        let verified = try sandbox.run("rapport verify")
        #expect(verified.status == 0)
        #expect(verified.output.hasPrefix("6 cards of 1 trainee: all as they were handed in\n"))
    }

    @Test func aFolderThatCannotBeWrittenIsSaidAndNothingIsHalfThere() throws {
        try sandbox.write(["scorecards": "a file"])
        let result = try submit()
        #expect(result.status == 2)
        #expect(result.errors.contains("a file stands where a folder is needed"))
    }
}

extension Sandbox {
    /// The paths of the cards that somebody has handed in, oldest first.
    func handedIn(by trainee: String = "ana") -> [String] {
        let own = folder.path + "/scorecards/" + trainee
        let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
        // Of two that began in one second the later ends in `.2`.
        return names.filter { $0.wholeMatch(of: #/[^.].*-test-talk(\.\d+)?\.json/#) != nil }
            .sorted { $0.prefix { $0 != "." } < $1.prefix { $0 != "." } || $0.count < $1.count }.map { own + "/" + $0 }
    }
}
