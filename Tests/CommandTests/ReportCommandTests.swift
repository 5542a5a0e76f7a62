import Foundation
import RapportTestSupport
import Testing

/// `rapport report` and `rapport export`, on cards that were really played.
@Suite struct ReportCommandTests {
    /// A sandbox with a submitted card of Ana's.
    private static func submitted() throws -> Sandbox {
        let sandbox = try Sandbox()
        sandbox.set("XDG_CACHE_HOME", sandbox.folder.path + "/cache")
        _ = try sandbox.play()
        let card = try #require(sandbox.cards().first)
        _ = try sandbox.run("mkdir -p scorecards/ana && cp '\(card)' scorecards/ana/")
        return sandbox
    }

    @Test func theReportIsTheSameFromTheIndexAndWithoutIt() throws {
        let sandbox = try Self.submitted()
        let first = try sandbox.run("rapport report --scorecards scorecards --minimum-group 1")
        #expect(first.status == 0)
        #expect(first.output.hasPrefix("The team's practice\n1 card by 1 person, "))
        #expect(first.output.contains("Passed      1 of 1"))
        #expect(first.output.contains("Incidents   none"))
        #expect(try sandbox.run("rapport report --scorecards scorecards --minimum-group 1") == first)
        #expect(try sandbox.run("ls cache/rapport").output.contains("cards-"))
        #expect(try sandbox.run("rm -r cache; rapport report --scorecards scorecards --minimum-group 1") == first)
    }

    @Test func averagesOverTooFewPeopleAreLeftOutAndSaidSo() throws {
        let sandbox = try Self.submitted()
        let result = try sandbox.run("rapport report --scorecards scorecards")
        #expect(result.status == 0)
        #expect(!result.output.contains("on average"))
        #expect(result.output.contains("with fewer than 5 people behind"))
    }

    @Test func thePageHoldsTheTalkAndNoRequestToAnywhere() throws {
        let sandbox = try Self.submitted()
        let result = try sandbox.run("rapport report --scorecards scorecards --html team.html")
        #expect(result == .init(status: 0, output: "", errors: ""))
        let page = sandbox.text(of: "team.html")
        #expect(page.contains("I am sorry. What happened?"))
        #expect(!page.contains("<link") && !page.contains(" src="))
        let withoutPeople = try sandbox.run(
            "rapport report --scorecards scorecards --without-people --html team.html && cat team.html"
        ).output
        #expect(!withoutPeople.contains("ana"))
    }

    @Test func aReportForProgramsIsJSON() throws {
        let sandbox = try Self.submitted()
        let result = try sandbox.run("rapport report --scorecards scorecards --json")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(report["cards"] as? Int == 1)
        #expect(report["team"] == nil)
    }

    @Test func aFileThatIsNoCardIsNamedAndTheRestReported() throws {
        let sandbox = try Self.submitted()
        _ = try sandbox.run("echo '{}' > scorecards/ana/2026-01-01T000000Z-broken.json")
        let result = try sandbox.run("rapport report --scorecards scorecards")
        #expect(result.status == 1)
        #expect(result.output.contains("1 card by 1 person"))
        #expect(result.errors.contains("2026-01-01T000000Z-broken.json' is not a scorecard"))
    }

    @Test func withoutCardsItSaysWhereTheyComeFrom() throws {
        let sandbox = try Self.submitted()
        let missing = try sandbox.run("rapport report --scorecards nowhere")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("there is no folder 'nowhere' with submitted cards"))
        let empty = try sandbox.run("mkdir none; rapport report --scorecards none")
        #expect(empty.status == 0)
        #expect(empty.output.contains("No card has been submitted yet."))
    }

    @Test func aCacheThatCannotBeUsedCostsTimeAlone() throws {
        let sandbox = try Self.submitted()
        _ = try sandbox.run("touch file")
        sandbox.set("XDG_CACHE_HOME", sandbox.folder.path + "/file")
        let result = try sandbox.run("rapport report --scorecards scorecards")
        #expect(result.status == 0)
        #expect(result.output.contains("1 card by 1 person"))
        #expect(result.errors.contains("cannot be kept"))
    }

    @Test func cardsAreExportedInEachForm() throws {
        let sandbox = try Self.submitted()
        let table = try sandbox.run("rapport export --scorecards scorecards")
        #expect(table.status == 0)
        #expect(table.output.hasPrefix("card,sha256,trainee,"))
        #expect(table.output.components(separatedBy: "\r\n").count == 3)
        let lines = try sandbox.run("rapport export --scorecards scorecards --format jsonl").output
        #expect(lines.hasPrefix("{\"answer\":"))
        let statements = try sandbox.run(
            "rapport export --scorecards scorecards --format xapi --home https://learn.test"
        ).output
        let list = try #require(try JSONSerialization.jsonObject(with: Data(statements.utf8)) as? [[String: Any]])
        #expect(list.count == 1)
        #expect((list[0]["object"] as? [String: Any])?["id"] as? String == "https://learn.test/scenarios/test-talk")
        let wrong = try sandbox.run("rapport export --scorecards scorecards --format xapi --home nowhere")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("--home must be an address"))
    }

    @Test func anExportOfNoCardsIsWellFormed() throws {
        let sandbox = try Self.submitted()
        _ = try sandbox.run("mkdir none")
        #expect(try sandbox.run("rapport export --scorecards none --format xapi").output == "[\n]\n")
        #expect(try sandbox.run("rapport export --scorecards none --format jsonl").output == "")
    }

    @Test(arguments: [
        ("report --minimum-group 0", "--minimum-group must be from 1"), ("report --cards -1", "--cards"),
        ("export --format pdf", "pdf"), ("report --jobs 0", "--jobs must be from 1"),
    ])
    func wrongUsageSaysWhatToDo(line: String, words: String) throws {
        let result = try Sandbox().run("rapport \(line)")
        #expect(result.status == 2)
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}
