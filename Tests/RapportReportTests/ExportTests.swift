import Foundation
import RapportModel
import RapportTestSupport
import Testing

@testable import RapportReport

@Suite struct ExportTests {
    private static let hash = String(repeating: "0123456789abcdef", count: 4)

    private static func exported(_ card: Scorecard = .small(), overrides: [Override] = []) -> ExportedCard {
        ExportedCard(id: "ana/one", sha256: hash, card: card, overrides: overrides)
    }

    // MARK: - Tables

    @Test func aRowHasACellForEachName() throws {
        let table = CSVExport(criteria: ["E1", "R1"])
        let override = Override(
            trainee: "ana", card: "ana/one", title: "", criterion: "E1", machineLevel: "specific", level: "fitting",
            because: "", by: "mia")
        #expect(table.head.hasSuffix(",clues,E1,R1,E1 reviewed,R1 reviewed\r\n"))
        #expect(
            table.row(of: Self.exported(overrides: [override]))
                == "ana/one,\(Self.hash),ana,late-parcel,The late parcel,2026-09-01T10:15:00Z,185,80,true,9,promoter,3,"
                + "They asked,1,0,won_back,Tell me before I ask.,0.67,,fitting,\r\n")
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("=1+1", "'=1+1"), ("+49", "'+49"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("  =cmd()", "'  =cmd()"),
        ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("=\"a\",1", "\"'=\"\"a\"\",1\""), ("", ""),
    ])
    func aCellIsQuotedWhereItMustBeAndNeverAFormula(text: String, cell: String) {
        #expect(CSVExport.cell(text) == cell)
    }

    // MARK: - Lines

    @Test func aLineIsOneObjectWhateverStandsInTheCard() throws {
        let line = try LineExport.line(of: Self.exported(.small(title: "two\nlines \u{202E}", percent: nil)))
        #expect(line.hasSuffix("}\n") && line.count { $0.isNewline } == 1 && !line.contains("\u{202E}"))
        let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(record["percent"] == nil)
        #expect(record["passed"] as? Bool == false)
        let levels = try #require(record["criteria"] as? [[String: Any]])
        #expect(levels.map { $0["level"] as? String } == ["specific", nil])
    }

    // MARK: - Statements

    @Test(arguments: [(80, "passed"), (20, "failed"), (nil, "completed")] as [(Int?, String)])
    func aStatementKeepsToTheRulesOfItsSpecification(percent: Int?, verb: String) throws {
        let line = try XAPIStatement(Self.exported(.small(percent: percent)), home: "https://rapport.example").line()
        let statement = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(XAPIRules.problems(with: statement) == [])
        let id = try #require((statement["verb"] as? [String: Any])?["id"] as? String)
        #expect(id.hasSuffix("/" + verb))
        #expect((statement["result"] as? [String: Any])?["success"] as? Bool == percent.map { $0 >= 75 })
    }

    @Test func aCardSentTwiceHasTheSameIdAndAnotherCardAnother() throws {
        let one = XAPIStatement(Self.exported(), home: "https://a.example")
        #expect(one.id == XAPIStatement(Self.exported(), home: "https://b.example").id)
        let other = ExportedCard(id: "x", sha256: String(Self.hash.reversed()), card: .small(), overrides: [])
        #expect(one.id != XAPIStatement(other, home: "https://a.example").id)
    }

    @Test func theRulesFindWhatIsWrong() {
        #expect(XAPIRules.problems(with: ["actor": ["mbox": "ana"], "colour": 1]).count >= 4)
    }

    @Test(arguments: [(0, "PT0S"), (59, "PT59S"), (185, "PT3M5S"), (3602, "PT1H0M2S")])
    func durationsAreIso8601(seconds: Int, text: String) { #expect(ExportTime.duration(seconds) == text) }
}
