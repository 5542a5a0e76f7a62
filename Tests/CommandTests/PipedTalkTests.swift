import Foundation
import RapportTestSupport
import Testing

/// Talks with input piped in, as scripts play them.
@Suite struct PipedTalkTests {
    @Test func aWholeTalkIsPlayedAndPrinted() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.run(
            #"printf 'I am sorry. What happened?\n/do send_cup\nA new cup is on its way.\n' "#
                + "| rapport play test-talk --seed 1 --trainee ana")
        let talk =
            Talk.beginning + """

                You
                │ I am sorry. What happened?

                Ada Quill
                │ It is for my mother's birthday.
                │
                │ Thank you.
                │
                │ And now?

                  Desk · /do send_cup
                  │ The cup is on its way.

                You
                │ A new cup is on its way.

                Ada Quill
                │ How kind.


                """
        let card = try #require(sandbox.cards().first)
        let page = try sandbox.run("rapport show \(card)").output
        let id = try #require(card.split(separator: "/").last).dropLast(5)
        let end =
            "\nKept as \(id). Why these levels: rapport explain\nWhat if you had said something else: rapport retry\n"
        #expect(result == Program.Result(status: 0, output: talk + page + end, errors: ""))
        #expect(page.contains("100 %, passed"))
        #expect(sandbox.journals() == [])
    }

    @Test func everyCommandAnswersInThePipe() throws {
        let result = try Sandbox().play([
            "/case", "/look order 7", "/look ORDER 7 History", "/do send_voucher 30", "/do send_voucher 15",
            "/note she likes blue", "/quit", "never said",
        ])
        let answers = """

              Desk · /case
              │ Order 7, one blue cup, paid.

              Desk · /look order 7
              │ Packed on Monday.

              Desk · /look ORDER 7 History
              │ Glued on Sunday.

              Desk · /do send_voucher 30
              │ Refused: £30 is over your limit of £20.

              Desk · /do send_voucher 15
              │ Voucher of £15 sent.

              Noted.

            """
        #expect(result == Program.Result(status: 0, output: Talk.beginning + answers + Talk.left, errors: ""))
    }

    @Test func briefPolicyAndHelpPrintWhatTheySay() throws {
        let result = try Sandbox().play(["/brief", "/policy", "/help"])
        let brief = Talk.beginning.components(separatedBy: "\nAda Quill\n")[0]
        let policy = """

              Policy
              · The chip is our fault.
              · A new cup, sent today: yours to give; done with /do send_cup
              · A voucher: up to £20; done with /do send_voucher

            """
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(Talk.beginning + brief + policy))
        for command in ["/help", "/brief", "/policy", "/case", "/look", "/do", "/hint", "/note", "/quit"] {
            #expect(result.output.contains("\n  \(command) "), "in the help")
        }
    }

    @Test func aCommandWithoutItsWordsSaysWhatItTakes() throws {
        let result = try Sandbox().play(["/look", "/do", "/note", "/dance now", "/", "/LOOK"])
        #expect(result.output.components(separatedBy: "/look takes one of: order 7, order 7 history").count == 3)
        #expect(result.output.contains("/do takes one of: send_cup"))
        #expect(result.output.contains("note what?"))
        #expect(result.output.contains("there is no command '/dance'"))
        #expect(result.output.contains("there is no command '/'"))
    }

    @Test func theDeskSaysWhatItHasWhereItHasNothingOfThatName() throws {
        let output = try Sandbox().play(["/look moon", "/do fly", "/do send_voucher", "/do send_voucher 1 USD"]).output
        let answers = output.components(separatedBy: "  Desk · ").dropFirst()
        let words = ["customer", "send_cup, send_voucher", "/do send_voucher", "USD"]
        #expect(answers.count == words.count)
        for (answer, word) in zip(answers, words) { #expect(answer.contains(word), "\(answer)") }
    }

    @Test func aHintIsMarkedOnTheCard() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.play(["/hint"] + Talk.winning)
        #expect(result.output.contains("\n  Hint: "))
        #expect(result.output.contains("2 hints"))
        #expect(try #require(sandbox.timelessCard()).contains("\"hintsUsed\" : 2"))
    }

    @Test func aNoteGoesToTheNotebookAndNotToTheCard() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play(["/note she likes blue"] + Talk.winning)
        let notes = sandbox.text(of: "state/rapport/notes/ana.jsonl")
        #expect(notes.split(separator: "\n").count == 1)
        #expect(notes.contains("\"text\":\"she likes blue\""))
        #expect(try #require(sandbox.timelessCard()).contains("likes blue") == false)
    }

    @Test func theSameInputsGiveTheSameCardButForItsTimes() throws {
        let (one, other) = (try Sandbox(), try Sandbox())
        _ = try one.play()
        _ = try other.play()
        #expect(try #require(one.timelessCard()) == other.timelessCard())
    }

    @Test func aBackslashJoinsLinesAndTwoSlashesBeginAReply() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.play([#"one\"#, #"two\"#, "three", "//hey", "  //  ", #"last\"#])
        #expect(
            sandbox.accepted() == [
                #"{"reply":"one\ntwo\nthree"}"#, #"{"reply":"/hey"}"#, #"{"reply":"/"}"#, #"{"reply":"last"}"#,
            ])
        #expect(result.output.contains("\nYou\n│ one\n│ two\n│ three\n"))
    }

    @Test func emptyLinesSayNothing() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.play(["", "   ", "\t"])
        #expect(result == Program.Result(status: 0, output: Talk.beginning, errors: ""))
    }

    @Test func aTalkInWhichNothingWasSaidIsNotKept() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.play(["/brief", "/quit"])
        #expect(result.status == 0)
        #expect(sandbox.journals() == [])
    }

    @Test func inputThatEndsInMidTalkIsGoneOnWith() throws {
        let (broken, whole) = (try Sandbox(), try Sandbox())
        _ = try broken.play(Array(Talk.winning.prefix(3)))
        let result = try broken.run("rapport play --resume --trainee ana", typed: Talk.typed(Array(Talk.winning[3...])))
        #expect(result.status == 0)
        #expect(result.output.contains("│ Order seven, one moment."), "what was said before is shown again")
        _ = try whole.play()
        #expect(try #require(broken.timelessCard()) == whole.timelessCard())
        #expect(broken.journals() == [])
    }

    @Test func jsonIsOneDocumentAndTheVeryCard() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.play(options: "--seed 1 --json")
        let card = try #require(sandbox.cards().first)
        #expect(result.status == 0)
        #expect(Array(result.output.utf8) == bytes(ofFile: card))
        #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
        let shown = try sandbox.run("rapport show \(card) --json")
        #expect(shown.output == result.output)
    }

    @Test func withoutASeedEachAttemptHasTheNext() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play(options: "")
        _ = try sandbox.play(options: "")
        let texts = sandbox.cards().map { String(decoding: bytes(ofFile: $0), as: UTF8.self) }
        #expect(texts.count == 2)
        #expect(texts.first?.contains("\"seed\" : 0,") == true)
        #expect(texts.last?.contains("\"seed\" : 1,") == true)
    }
}
