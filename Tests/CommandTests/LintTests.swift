import Foundation
import RapportTestSupport
import Testing

/// `rapport lint` beyond its plain findings: formats, repairs, severities, and watching.
@Suite struct LintTests {
    private static let file = "library/test-talk.yaml"

    /// A sandbox whose library has a jump to nowhere and an unused role.
    private func spoilt() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        return sandbox
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    // MARK: Formats

    @Test func aFindingIsJSONForPrograms() throws {
        let result = try spoilt().run("rapport lint --format json")
        #expect(result.status == 1)
        #expect(result.errors == "")
        let report = try json(result.output)
        #expect(report["files"] as? Int == 5)
        #expect(report["errors"] as? Int == 1)
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(finding["code"] as? String == "RAP103")
        #expect(finding["help"] as? [String] == ["did you mean 'mending'?"])
        let fix = try #require(finding["fix"] as? [String: Any])
        #expect(fix["replacement"] as? String == "mending")
        #expect(fix["line"] as? Int == finding["line"] as? Int)
        #expect(fix["length"] as? Int == 7)
    }

    @Test func aFindingIsAMarkOnAChangeForGitHub() throws {
        let sandbox = try spoilt()
        let result = try sandbox.run("rapport lint --format github")
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("::error file="))
        #expect(lines[0].contains("test-talk.yaml,line="))
        #expect(
            lines[0].hasSuffix(
                "title=RAP103 `go` to nothing::no beat or ending is called 'mendign'%0Adid you mean 'mending'?"))
    }

    @Test func aFindingIsAResultInSARIF() throws {
        let result = try spoilt().run("rapport lint --format sarif")
        #expect(result.status == 1)
        let log = try json(result.output)
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let found = try #require((run["results"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules[try #require(found["ruleIndex"] as? Int)]["id"] as? String == "RAP103")
        let location = try #require(
            (found["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        let region = try #require(location["region"] as? [String: Int])
        #expect(region["endColumn"].flatMap { end in region["startColumn"].map { end - $0 } } == 7)
        #expect((found["fixes"] as? [Any])?.count == 1)
    }

    // MARK: Repairs

    @Test func aFixMendsTheFileAndSaysWhat() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let sound = sandbox.text(of: Self.file)
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        try sandbox.useLibrary(replacing: "\nid: test-talk\n", with: "\nid: test\n")
        _ = try sandbox.run("chmod 640 \(Self.file); mv \(Self.file) real.yaml; ln -s ../real.yaml \(Self.file)")
        let result = try sandbox.run("rapport lint --fix")
        #expect(result.status == 0)
        #expect(result.errors == "")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines[0].hasSuffix("test-talk.yaml:3:5: 'test' became 'test-talk' [RAP008]"))
        #expect(lines[1].hasSuffix(": 'mendign' became 'mending' [RAP103]"))
        #expect(lines[2] == "5 files checked: 0 errors, 0 warnings, 0 notes")
        #expect(sandbox.text(of: "real.yaml") == sound)
        #expect(try sandbox.run("stat -c %a real.yaml; readlink \(Self.file)").output == "640\n../real.yaml\n")
        #expect(try sandbox.run("rapport lint --fix").output == lines[2] + "\n")
    }

    @Test func whatFixesHideOneAnotherIsMendedInRounds() throws {
        let sandbox = try spoilt()
        try sandbox.useLibrary(replacing: "\nstart:", with: "\nstrat:")
        let result = try sandbox.run("rapport lint --fix")
        #expect(result.status == 0)
        #expect(result.output.contains("'strat' became 'start'"))
    }

    @Test func lineEndsAndAByteOrderMarkStay() throws {
        let sandbox = try spoilt()
        let windows = "\u{FEFF}" + sandbox.text(of: Self.file).replacing("\n", with: "\r\n")
        try sandbox.write([Self.file: windows])
        #expect(try sandbox.run("rapport lint --fix").status == 0)
        #expect(sandbox.text(of: Self.file) == windows.replacing("mendign", with: "mending"))
    }

    @Test func withoutAFixNothingIsTouched() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "level: 2", with: "level: 9")
        let before = try sandbox.run("stat -c '%Y %i' \(Self.file)").output
        #expect(try sandbox.run("rapport lint --fix").status == 1)
        #expect(try sandbox.run("stat -c '%Y %i' \(Self.file)").output == before)
    }

    // MARK: How much it matters

    @Test func onlySomeCodesAreShown() throws {
        let sandbox = try spoilt()
        #expect(try sandbox.run("rapport lint --only RAP2,rap104").status == 0)
        #expect(try sandbox.run("rapport lint --only RAP1").status == 1)
        #expect(try sandbox.run("rapport lint --only RAP6x").status == 2)
    }

    @Test func aLibrarySaysHowMuchAFindingMatters() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "\nid: test-talk\n", with: "\nid: test\n")
        #expect(try sandbox.run("rapport lint").status == 0)
        #expect(try sandbox.run("rapport lint --strict").status == 1)
        #expect(try sandbox.run("rapport lint --severity RAP008=error").status == 1)
        try sandbox.write(["library/lint.yaml": "rapport: 1\nkind: lint\nseverities: {RAP008: error}\n"])
        let result = try sandbox.run("rapport lint")
        #expect(result.status == 1)
        #expect(result.output == "6 files checked: 1 error, 0 warnings, 0 notes\n")
        #expect(try sandbox.run("rapport lint --severity RAP008=note").status == 0)
        #expect(try sandbox.run("rapport list --plain").output.contains("lint") == false)
    }

    @Test func settingsThatLowerAnErrorAreRefused() throws {
        let sandbox = try spoilt()
        try sandbox.write(["library/lint.yaml": "rapport: 1\nkind: lint\nseverities: {RAP103: note}\n"])
        let result = try sandbox.run("rapport lint")
        #expect(result.status == 2)
        #expect(result.errors.contains("lint.yaml:3:22: error: RAP103 is an error and cannot be made a note [RAP009]"))
        #expect(try sandbox.run("rapport lint --severity RAP103=note").status == 2)
    }

    // MARK: Files

    @Test func foldersAndPatternsStandForTheirFiles() throws {
        let sandbox = try spoilt()
        let found = " checked: 1 error, 0 warnings, 0 notes\n"
        for name in ["library", "library/"] {
            let result = try sandbox.run("rapport lint '\(name)'")
            #expect(result.status == 1, "\(name)")
            #expect(result.output == "5 files" + found, "\(name)")
        }
        for name in ["./library/*talk*", "library/test-?alk.yaml", "test-talk"] {
            let result = try sandbox.run("rapport lint '\(name)'")
            #expect(result.status == 1, "\(name)")
            #expect(result.output == "1 file" + found, "\(name)")
        }
        #expect(
            try sandbox.run("rapport lint library/personas").output == "1 file checked: 0 errors, 0 warnings, 0 notes\n"
        )
        #expect(
            try sandbox.run("rapport lint 'library/x*.yaml'").errors == "rapport: no file matches 'library/x*.yaml'\n")
        #expect(try sandbox.run("mkdir void; rapport lint void").status == 2)
    }

    // MARK: The reference

    @Test func aFindingIsExplained() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.run("rapport lint --explain rap103")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("RAP103  error, has a fix\n`go` to nothing\n\n  A branch"))
        #expect(result.output.contains("\n    go: teling\n        ^~~~~~\n\nBut so:\n    go: telling\n"))
        let none = try sandbox.run("rapport lint --explain RAP000")
        #expect(none.status == 2)
        #expect(none.errors.hasPrefix("rapport: no finding has the code 'RAP000'; there are: RAP001, "))
    }

    @Test func theReferenceIsPrintedAsItStands() throws {
        let page = try String(contentsOf: Repository.root.appending(path: "scenarios/LINT.md"), encoding: .utf8)
        #expect(try Sandbox().run("rapport lint --explain all").output == page)
    }

    // MARK: Watching

    @Test func aChangeIsCheckedAtOnceAndControlCLeaves() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let terminal = try sandbox.terminal("exec rapport lint --watch")
        try terminal.expect("5 files checked: 0 errors", within: 30)
        try terminal.expect("Watching", within: 30)
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        try terminal.expect("[RAP103]", within: 30)
        try terminal.expect("Watching", within: 30)
        try sandbox.useLibrary(replacing: "go: mendign}", with: "go: mending}")
        try terminal.expect("5 files checked: 0 errors", within: 30)
        #expect(terminal.isCooked)
        terminal.send("\u{03}")
        #expect(try terminal.exitStatus(within: 30) == 0)
        #expect(try sandbox.run("rapport lint --watch --fix").status == 2)
    }

    // MARK: Schemas

    @Test(arguments: ["scenario", "persona", "moves", "rubric", "word-of-mouth", "lint"])
    func everyKindOfFileHasASchema(kind: String) throws {
        let result = try Sandbox().run("rapport schema \(kind)")
        #expect(result.status == 0)
        let schema = try json(result.output)
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect((schema["required"] as? [String])?.prefix(2) == ["rapport", "kind"])
        #expect(try Sandbox().run("rapport schema cheese").status == 2)
    }
}
