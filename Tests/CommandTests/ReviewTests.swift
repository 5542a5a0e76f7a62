import Foundation
import RapportTestSupport
import Testing

/// Disputes and reviews: what waits, what is written, and the machine's levels beside the people's.
@Suite struct ReviewTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        sandbox.set("RAPPORT_REVIEWER", "Kim")
        _ = try sandbox.play(["It was your fault."])
        _ = try sandbox.run("rapport submit --trainee ana --yes")
    }

    private func review(_ options: String) throws -> Program.Result { try sandbox.run("rapport review \(options)") }

    @Test func aDisputeWaitsUntilItIsAnswered() throws {
        _ = try review("last --comment Hm.")
        #expect(try review("").output == "Nothing waits for a review. 1 handed in in all.\n")
        let dispute = try sandbox.run("rapport dispute last Sorry --trainee ana --because 'I meant well.'")
        #expect(dispute.status == 0)
        #expect(dispute.output.hasPrefix("Dispute 1 is kept beside ana/2"))
        #expect(try review("--disputed").output.contains("not passed · 1 review · 1 open dispute\n"))
        let answered = try review("last --answer '1=part: Well meant, and still blame.'")
        #expect(answered.output.hasPrefix("Review 2 is kept beside ana/2"))
        #expect(try review("--disputed").output == "No card is like that. 1 handed in in all.\n")
        let page = try review("last").output
        #expect(page.contains("  Dispute 1: ana on Sorry (absent), "))
        #expect(page.contains("    Dispute 1: accepted in part. Well meant, and still blame.\n"))
    }

    @Test func anotherLevelStandsBesideTheMachinesAndNeverInTheCard() throws {
        let before = bytes(ofFile: sandbox.handedIn()[0])
        let written = try review(
            "last --override 'Mended=fitting: The cup was sent by post.' --override 'Asked=fitting: He did.'")
        #expect(written.status == 0, "\(written.errors)")
        let page = try review("last").output
        #expect(page.contains("  The machine: 0 %, not passed\n"))
        #expect(
            page.contains("    Asked  machine: absent, person: fitting\n    Mended  machine: absent, person: fitting\n")
        )
        #expect(page.contains("  With the people's levels: 67 %, passed\n"))
        #expect(page.contains("    Mended: fitting in place of the machine's absent. The cup was sent by post.\n"))
        _ = try review("last --override 'Mended=some: Later only.'")
        let second = try review("last").output
        #expect(second.contains("    Mended  machine: absent, person: some\n"), "the newest counts")
        #expect(second.contains("Review 1: Kim, ") && second.contains("Review 2: Kim, "), "and the history stays")
        #expect(bytes(ofFile: sandbox.handedIn()[0]) == before)
        #expect(try sandbox.run("rapport verify").status == 0)
    }

    @Test(arguments: [
        ("--override 'Sorry=splendid: x'", "'splendid' is no level of Sorry; there are: absent, some, fitting"),
        ("--override 'Asked=some: x'", "'some' is no level of Asked; there are: absent, fitting"),
        ("--override 'Nope=some: x'", "this card has no criterion 'Nope'; it has: Sorry, Asked, Mended"),
        ("--override 'Sorry=absent: x'", "the machine gave Sorry 'absent' itself"),
        ("--override 'Sorry=some'", "write it with its reason"),
        ("--override 'Sorry: some'", "write it with its reason"),
        ("--answer '1=accept: x'", "there is no dispute '1' of this card; there is none"),
        ("--comment ' '", "the comment is empty"),
        ("--override 'Sorry=some: x' --override 'Sorry=fitting: y'", "one review says one thing of each criterion"),
    ])
    func whatCannotBeIsRefusedAndNothingIsWritten(options: String, reason: String) throws {
        let result = try review("last \(options)")
        #expect(result.status == 2)
        #expect(result.errors.contains(reason), "\(result.errors)")
        #expect(try review("").output.contains("not reviewed"))
    }

    @Test func aDisputeNeedsAReasonAndACriterionThatApplies() throws {
        let none = try sandbox.run("rapport dispute last Sorry --trainee ana")
        #expect(none.status == 2)
        #expect(none.errors.contains("--because"))
        let other = try sandbox.run("rapport dispute last E2 --trainee ana --because x")
        #expect(other.errors == "rapport: this card has no criterion 'E2'; it has: Sorry, Asked, Mended\n")
        let nobody = try sandbox.run("rapport dispute last Sorry --trainee bo --because x")
        #expect(nobody.errors.contains("no card that was handed in is called 'last'"))
    }

    @Test func atATerminalDisputesLevelsAndACommentAreAskedFor() throws {
        _ = try sandbox.run("rapport dispute last Sorry --trainee ana --because 'I meant well.'")
        let terminal = try sandbox.terminal("exec rapport review ana/last")
        try terminal.expect("accept, part or reject? Enter leaves it open › ", within: 15)
        terminal.send("accept\r")
        try terminal.expect("Because › ", within: 15)
        terminal.send("You did.\r")
        try terminal.expect("Enter keeps the machine's › ", within: 15)
        terminal.send("some\r")
        try terminal.expect("Another level? For example E2 fitting; Enter goes on › ", within: 15)
        terminal.send("Asked best\r")
        try terminal.expect("'best' is no level of Asked", within: 15)
        terminal.send("\r")
        try terminal.expect("A comment for ana? Enter for none › ", within: 15)
        terminal.send("Good.\r")
        try terminal.expect("Write this review? (y/N) › ", within: 15)
        terminal.send("y\r")
        try terminal.expect("Review 1 is kept beside ana/2", within: 15)
        #expect(try terminal.exitStatus(within: 15) == 0)
        let text = sandbox.text(
            of: String(sandbox.handedIn()[0].dropFirst(sandbox.folder.path.count + 1).dropLast(5)) + ".review-1.json")
        for part in [
            "\"decision\" : \"accept\"", "\"level\" : \"some\"", "\"comment\" : \"Good.\"", "\"by\" : \"Kim\"",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func leavingAReviewWritesNothing() throws {
        for keys in ["\u{04}", "\r\u{04}", "\r\r", "\rGood.\rn\r"] {
            let terminal = try sandbox.terminal("exec rapport review ana/last")
            try terminal.expect("Enter goes on › ", within: 15)
            terminal.send(keys)
            try terminal.expect("Nothing was written.", within: 15)
            #expect(try terminal.exitStatus(within: 15) == 0)
        }
        #expect(try review("").output.contains("not reviewed"))
    }

    @Test func theListIsNarrowedByEveryWish() throws {
        _ = try sandbox.play()
        _ = try sandbox.run("rapport submit --trainee ana --yes")
        #expect(try review("").output.split(separator: "\n").count == 3)
        #expect(try review("--below-pass").output.split(separator: "\n").count == 2)
        #expect(try review("--below-pass --disputed").output.hasPrefix("No card is like that."))
        #expect(try review("--critical").output.hasPrefix("No card is like that."))
        #expect(try review("--all --json").output.contains("\"percent\" : 100"))
        #expect(try review("last --below-pass").status == 2)
        #expect(try review("--comment x").status == 2)
    }

    @Test func anOutlierIsTwoStandardDeviationsAway() throws {
        for trainee in ["b1", "b2", "b3", "b4", "b5", "b6", "b7"] {
            _ = try sandbox.run(
                "rapport play test-talk --seed 1 --trainee \(trainee) > /dev/null && rapport submit --trainee \(trainee) --yes",
                typed: Talk.typed(Talk.winning))
        }
        let list = try review("--outliers").output
        #expect(list.contains("0 %, not passed · far below the others of test-talk"))
        #expect(list.split(separator: "\n").count == 2)
    }

    @Test func aPlainPageHasNoDrawing() throws {
        _ = try sandbox.run("rapport dispute last Sorry --trainee ana --because 'I meant well.'")
        _ = try review("last --answer '1=reject: No.' --override 'Sorry=some: Well.'")
        for command in ["review last --plain", "review", "verify", "assign"] {
            let page = try sandbox.run("rapport \(command)").output
            #expect(!page.isEmpty)
            #expect(page.unicodeScalars.filter { ("\u{2500}"..."\u{25FF}").contains($0) } == [], "\(command)")
        }
    }

    @Test func theTraineeIsToldOfAReviewWhereTheyLookAtTheirCard() throws {
        let show = "rapport show last --trainee ana"
        #expect(try sandbox.run(show).output.contains("\nHanded in as ana/2"))
        _ = try review("last --comment Hm.")
        #expect(try sandbox.run(show).output.contains(" There is a review: rapport review ana/2"))
    }

    @Test func whoReviewsMustSayWhoTheyAre() throws {
        sandbox.set("RAPPORT_REVIEWER", nil)
        #expect(try review("last --comment x").status == 0, "the name given at the first run")
        sandbox.set("XDG_STATE_HOME", sandbox.folder.path + "/empty")
        let result = try review("last --comment x")
        #expect(result.status == 2)
        #expect(result.errors.contains("--by NAME or $RAPPORT_REVIEWER"))
    }
}
