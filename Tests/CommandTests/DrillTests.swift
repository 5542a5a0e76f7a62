import Foundation
import RapportTestSupport
import Testing

/// `rapport drill`: one moment, one reply, until it is clean.
@Suite struct DrillTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func drill(_ arguments: String, _ lines: [String]) throws -> Program.Result {
        try sandbox.run("rapport drill \(arguments) --trainee ana", typed: Talk.typed(lines))
    }

    private var log: [String] {
        String(decoding: bytes(ofFile: sandbox.state.path + "/drills/ana.jsonl"), as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }

    @Test func aReplyIsRatedAtOnceAndTriedAgainUntilItIsClean() throws {
        let result = try drill("sorry --count 1", ["It is blue.", "I am sorry.", "Sorry, I am sorry! What happened?"])
        #expect(result.status == 0)
        #expect(result.errors == "")
        for words in [
            "Sorry: Did you say sorry?", "1 of 1 · The chipped cup", "│ My cup came chipped.", "absent, 0 of 2",
            "some, 1 of 2", "One level up: Says sorry and asks.", "A reply that is clean here",
            "│ I am sorry. What happened?", "fitting, 2 of 2: clean", "1 of 1 moment clean",
        ] {
            #expect(result.output.contains(words), "\(words)")
        }
        #expect(log.count == 1)
        #expect(
            log.first?.contains(#""clean":true,"drill":"Sorry","place":"opening","source":"test-talk","tries":3}"#)
                == true)
        #expect(!log.joined().contains("What happened"))
    }

    @Test func theModelComesAfterTheSecondTryAndIsNotToBeCopied() throws {
        let result = try drill("Sorry --count 1", ["It is blue.", "It is green.", "I am sorry.  what happened"])
        let parts = result.output.components(separatedBy: "A reply that is clean here")
        #expect(parts.count == 2)
        #expect(parts.first?.contains("It is green.") == true)
        #expect(result.output.contains("Those are the author's words. Now say it in yours."))
        #expect(log.first?.contains(#""clean":false"#) == true)
        #expect(log.first?.contains(#""tries":2"#) == true)
    }

    @Test func skippedWithoutATryIsNotNoted() throws {
        let result = try drill("Sorry", ["/skip"])
        #expect(result.output.contains("No moment was finished, and nothing is noted."))
        #expect(log == [])
    }

    @Test func theSameSeedGivesTheSameDrill() throws {
        let first = try drill("Sorry --seed 5", ["/skip"])
        #expect(try drill("Sorry --seed 5", ["/skip"]) == first)
    }

    @Test func withoutANameTheWeakestCriterionIsDrilled() throws {
        _ = try sandbox.play([
            "I am sorry. What happened?", "Have a voucher.", "/do send_cup", "A new cup is on its way.",
        ])
        _ = try sandbox.play(["It is blue.", "I am sorry.", "/do send_cup", "A new cup is on its way."])
        #expect(try drill("", []).output.contains("Asked: Did you ask?"))
    }

    @Test func aDrillThatIsNotThereIsAnErrorThatNamesThoseThatAre() throws {
        let result = try drill("E9", [])
        #expect(
            result
                == Program.Result(
                    status: 2, output: "",
                    errors: "rapport: there is no drill 'E9'; there are: Sorry, Asked, Mended\n"))
    }

    @Test func aCriterionThatNoSingleReplyCanShowSaysSo() throws {
        try sandbox.useLibrary(replacing: "shows: [Mended]", with: "shows: [Asked]")
        let result = try drill("Mended", [])
        #expect(result.status == 2)
        #expect(result.errors.contains("no scenario has a moment at which a single reply can show 'Mended'"))
    }

    @Test func coldLinesAreSaidAgainWithTheirFacts() throws {
        sandbox.set("RAPPORT_LIBRARY", Repository.root.appending(path: "scenarios").path)
        let result = try drill("kindly --count 1 --seed 1", ["I am so sorry.", "/quit"])
        #expect(result.status == 0)
        #expect(result.output.contains("The same answer, kindly"))
        #expect(result.output.contains("Something got lost on the way."))
        #expect(result.output.contains("0 of 1 moment clean"))
    }

    @Test func anAuthorCanCheckTheLinesOfADrill() throws {
        try sandbox.useShippedLibrary()
        let sound = try sandbox.run("rapport drill kindly --check")
        #expect(sound.status == 0)
        #expect(sound.output.hasSuffix("every rewrite is clean, and every cold line is true and cold\n"))
        let path = sandbox.folder.path + "/library/drills/kindly.yaml"
        let text = String(decoding: bytes(ofFile: path), as: UTF8.self)
        try text.replacing("refunds end after 30 days", with: "refunds end some day")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let spoilt = try sandbox.run("rapport drill kindly --check")
        #expect(spoilt.status == 1)
        #expect(spoilt.output.hasPrefix("line 1, “Refunds are not possible"))
        #expect(spoilt.output.contains("the rewrite loses 'the 30 days'"))
        #expect(try sandbox.run("rapport drill E1 --check").status == 2)
        #expect(try sandbox.run("rapport drill --check").status == 2)
    }

    @Test func atATerminalThePromptSaysWhichTryItIs() throws {
        let terminal = try sandbox.terminal("exec rapport drill Sorry --count 1 --trainee ana", columns: 40)
        try terminal.expect("Your reply › ", within: 15)
        terminal.send("I am sorry.\r")
        try terminal.expect("Again › ", within: 15)
        terminal.send("half\u{03}")
        try terminal.expect("Line dropped.", within: 15)
        try terminal.expect("Again › ", within: 15)
        terminal.send("I am sorry. What happened to it?\r")
        let drawn = try terminal.expect("1 of 1 moment clean", within: 15)
        #expect(drawn.split(separator: "\n").filter { $0.count > 40 && !$0.contains("›") } == [])
        #expect(try terminal.exitStatus(within: 15) == 0)
    }
}
