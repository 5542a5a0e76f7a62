import Foundation
import FoundationXML
import RapportTestSupport
import Testing

/// `rapport test` as authors and CI systems use it.
@Suite struct TestCommandTests {
    /// The library with the winning test expecting another ending, an answer and a level that do not come.
    private static func failing() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(
            replacing: "        expect: {ending: won}\n    passes: true",
            with: "        expect: {ending: left, did: [voucher], mood: \"< 10\"}\n    passes: true\n    nps: 1\n"
                + "    scores: 10..30\n    levels: {Mended: fitting, Sorry: absent}")
        return sandbox
    }

    @Test func aFailureShowsTheStepWhatWasReadAndWhatCame() throws {
        let result = try Self.failing().run("cd library; rapport test ./test-talk.yaml --filter cup")
        #expect(result.status == 1)
        #expect(Snapshot.difference(of: result.output, from: "test-failure.txt") == nil)
    }

    @Test func aFailureInPlainWordsHasNoSigns() throws {
        let result = try Self.failing().run("cd library; rapport test ./test-talk.yaml --plain")
        #expect(result.output.contains("    expected: ending left\n    actual: ending won\n"))
        #expect(!result.output.contains("+ actual"))
    }

    @Test func thePlaceOfAFailureIsThePlaceInTheFile() throws {
        let sandbox = try Self.failing()
        let result = try sandbox.run("cd library; rapport test ./test-talk.yaml --json")
        let records = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        let failures = try #require(records.first?["failures"] as? [[String: Any]])
        let lines = sandbox.text(of: "library/test-talk.yaml").split(separator: "\n", omittingEmptySubsequences: false)
        let words = try failures.map { failure in
            let line = lines[try #require(failure["line"] as? Int) - 1]
            return String(line.dropFirst(try #require(failure["column"] as? Int) - 1).prefix(7))
        }
        #expect(words == ["did: [v", "ending:", "mood: \"", "nps: 1", "scores:", "Sorry: "])
        #expect(records.first?["percent"] as? Int == 100)
        #expect(records.first?["answer"] as? Int == 10)
    }

    @Test func whatNoTestReachesIsShownWithItsPlace() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let result = try sandbox.run("cd library; rapport test ./test-talk.yaml --library . --coverage")
        #expect(result.status == 0)
        #expect(Snapshot.difference(of: result.output, from: "test-coverage.txt") == nil)
        let json = try sandbox.run("cd library; rapport test ./test-talk.yaml --coverage --json")
        let records = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let coverage = try #require((records["coverage"] as? [[String: Any]])?.first)
        #expect((records["tests"] as? [Any])?.count == 3)
        #expect((coverage["unreached"] as? [[String: Any]])?.first?["kind"] as? String == "branch")
    }

    @Test func theFilterChoosesTestsByPartOfTheirNames() throws {
        let sandbox = try Sandbox()
        let some = try sandbox.run("rapport test --filter BLAME")
        #expect(some.status == 0)
        #expect(some.output.hasSuffix("1 passed, 0 failed\n"))
        let none = try sandbox.run("rapport test --filter nonsense")
        #expect(none == Program.Result(status: 2, output: "", errors: "rapport: no test has 'nonsense' in its name\n"))
    }

    @Test func theReportForCISystemsIsXMLThatHoldsEveryTest() throws {
        let sandbox = try Self.failing()
        try sandbox.useLibrary(replacing: "name: blame", with: "name: \"<blame> & \\\"co\\\" \\e[31m\"")
        let result = try sandbox.run("rapport test --junit report.xml")
        #expect(result.status == 1)
        let report = try Report(xml: sandbox.text(of: "report.xml"))
        #expect(
            report.elements["testcase"]?.map { $0["name"] } == [
                "a cup in time (seed 0)", "<blame> & \"co\" \u{FFFD}[31m (seed 0)", "an open one (seed 0)",
            ])
        #expect(report.elements["testsuites"]?.map { $0["failures"] } == ["1"])
        #expect(report.elements["testsuite"]?.map { $0["tests"] } == ["3"])
        #expect(report.elements["failure"]?.count == 1)
        #expect(report.text.contains("expected: ending left"))
    }

    @Test func aFileThatCannotBeUsedIsAnErrorInTheReport() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "level: 2", with: "level: 9")
        #expect(try sandbox.run("rapport test --junit report.xml").status == 1)
        let report = try Report(xml: sandbox.text(of: "report.xml"))
        #expect(report.elements["testsuites"]?.first?["errors"] == "1")
        #expect(report.elements["error"]?.first?["message"]?.hasSuffix("[RAP009]") == true)
    }

    @Test func aReportThatCannotBeWrittenIsSaid() throws {
        let result = try Sandbox().run("rapport test --junit nowhere/report.xml")
        #expect(result.status == 2)
        #expect(
            result.errors == "rapport: the file 'nowhere/report.xml' cannot be written: no such file or directory\n")
    }

    @Test func aTestMayAskForASeedOfItsOwn() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "  - name: blame\n", with: "  - name: blame\n    seed: 7\n")
        let result = try sandbox.run("rapport test")
        #expect(result.output.contains("pass  test-talk  blame  (seeds 0, 7)  0 of 10, 0 %\n"))
        #expect(result.output.contains("pass  test-talk  an open one  (seed 0)\n"))
    }
}

/// What a report holds: the attributes of its elements by name, and all of its text.
private struct Report {
    let elements: [String: [[String: String]]]
    let text: String

    /// - Throws: where it is no XML.
    init(xml: String) throws {
        let reader = Reader()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "not XML")")
        elements = reader.elements
        text = reader.text
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [String: [[String: String]]] = [:]
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            elements[name, default: []].append(attributes)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }
}
