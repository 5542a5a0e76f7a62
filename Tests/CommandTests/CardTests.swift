import Foundation
import RapportTestSupport
import Testing

/// Cards shown, explained, listed and found again.
@Suite struct CardTests {
    @Test func aCardIsFoundByItsPathByItsNameByTheStartOfItAndAsTheLast() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        let path = try #require(sandbox.cards().first)
        let id = String(try #require(path.split(separator: "/").last).dropLast(5))
        let page = try sandbox.run("rapport show \(path)")
        #expect(page.status == 0)
        #expect(page.output.hasPrefix("The chipped cup\nana with Ada Quill"))
        for reference in ["", "last", id, String(id.prefix(4)), String(id.prefix(12))] {
            #expect(try sandbox.run("rapport show \(reference) --trainee ana") == page, "'\(reference)'")
        }
    }

    @Test func aNameThatFitsSeveralCardsOrNoneIsAnError() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        _ = try sandbox.play(["It was your fault."])
        let several = try sandbox.run("rapport show 2 --trainee ana")
        #expect(several.status == 2)
        #expect(several.output == "")
        #expect(several.errors.hasPrefix("rapport: '2' fits several cards: '2"))
        let none = try sandbox.run("rapport explain 1999 --trainee ana")
        #expect(none.status == 2)
        #expect(none.errors.hasPrefix("rapport: no card is called '1999' in '"))
        let nobody = try sandbox.run("rapport show last --trainee bo")
        #expect(nobody.status == 2)
        #expect(nobody.errors.contains("no card is called 'last'"))
        let nowhere = try sandbox.run("rapport show ./nowhere.json")
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.contains("'./nowhere.json'"))
    }

    @Test func theLastCardIsTheNewest() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        _ = try sandbox.play(["It was your fault."])
        let page = try sandbox.run("rapport show --trainee ana")
        #expect(page.output.contains("ana with Ada Quill · 1 reply"))
    }

    @Test func explainGivesRuleWordsAndTurnForEveryCriterion() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        let page = try sandbox.run("rapport explain --trainee ana")
        #expect(page.status == 0)
        for words in ["Sorry", "Asked", "Mended", "apologise and ask_what", "“sorry”", "at the end", "resolved"] {
            #expect(page.output.contains(words), "'\(words)' in the explanation")
        }
        #expect(page.output.firstMatch(of: #/[Tt]urn 2/#) != nil)
    }

    @Test func listShowsTheScenariosWithTheBestResult() throws {
        let sandbox = try Sandbox()
        let before = try sandbox.run("rapport list")
        #expect(
            before
                == Program.Result(
                    status: 0,
                    output: "●●○○○  test-talk  tester     not played yet             The chipped cup\n",
                    errors: ""))
        _ = try sandbox.play()
        let after = try sandbox.run("rapport list --trainee ana")
        #expect(after.output.contains("best 100 %, last passed"))
        let plain = try sandbox.run("rapport list --plain --trainee ana")
        #expect(plain.output == "test-talk: The chipped cup, level 2, tester, best 100 %, last passed\n")
    }

    @Test func listShowsTheCardsNewestFirst() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.run("rapport list --cards --trainee ana").output.hasPrefix("No cards yet."))
        _ = try sandbox.play(["It was your fault."])
        _ = try sandbox.play()
        let ids = sandbox.cards().compactMap { $0.split(separator: "/").last?.dropLast(5) }.map(String.init)
        let listed = try sandbox.run("rapport list --cards --trainee ana").output.split(separator: "\n")
        let expected = try newestFirst(ids)
        #expect(listed.map { String($0.split(separator: " ")[0]) } == expected)
        #expect(listed.first?.contains("100 %, passed, would recommend: 10/10") == true)
        #expect(listed.last?.contains("0 %, not passed, would recommend: 0/10") == true)
    }

    /// The ids in the order in which the cards were made; two of one second end in nothing and in `.2`.
    private func newestFirst(_ ids: [String]) throws -> [String] {
        let (one, two) = (try #require(ids.first), try #require(ids.last))
        return two.hasSuffix(".2") || one.prefix(17) < two.prefix(17) ? [two, one] : [one, two]
    }

    @Test func listsAreJSONForPrograms() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        let scenarios = try json(sandbox.run("rapport list --json --trainee ana"))
        #expect(scenarios.map { $0["scenario"] as? String } == ["test-talk"])
        let cards = try json(sandbox.run("rapport list --cards --json --trainee ana"))
        #expect(cards.map { $0["percent"] as? Int } == [100])
        #expect(cards.map { $0["path"] as? String } == sandbox.cards())
    }

    private func json(_ result: Program.Result) throws -> [[String: Any]] {
        #expect(result.status == 0)
        return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    }

    @Test func aDamagedCardIsNamedAndTheOthersAreListed() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        _ = try sandbox.play(["It was your fault."])
        let path = try #require(sandbox.cards().first)
        try Data(bytes(ofFile: path).prefix(1000)).write(to: URL(fileURLWithPath: path))
        for command in ["show", "explain", "replay"] {
            let result = try sandbox.run("rapport \(command) \(path)")
            #expect(result.status == 2, "\(command)")
            #expect(result.output == "")
            #expect(result.errors.hasPrefix("rapport: '\(path)' is not a scorecard: "))
        }
        let list = try sandbox.run("rapport list --cards --trainee ana")
        #expect(list.status == 0)
        #expect(list.output.split(separator: "\n").count == 1)
        #expect(list.errors.contains("'\(path)'"))
    }
}
