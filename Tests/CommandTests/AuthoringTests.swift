import Foundation
import RapportTestSupport
import Testing

/// `rapport lint` and `rapport test`, as authors and their scripts use them.
@Suite struct AuthoringTests {
    @Test func aSoundLibraryHasNoFindings() throws {
        let result = try Sandbox().run("rapport lint")
        #expect(
            result
                == Program.Result(
                    status: 0, output: "5 files checked: 0 errors, 0 warnings, 0 notes\n", errors: ""))
    }

    @Test func aProblemIsShownAtItsPlaceWithACaretAndARepair() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        let text = sandbox.text(of: "library/test-talk.yaml")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let number = try #require(lines.firstIndex { $0.contains("go: mendign}") })
        let column = try #require(lines[number].firstRange(of: "mendign")).lowerBound
        let place = lines[number].distance(from: lines[number].startIndex, to: column)
        let result = try sandbox.run("rapport lint")
        #expect(result.status == 1)
        let shown = result.errors.split(separator: "\n").map(String.init)
        #expect(shown[0].contains("test-talk.yaml:\(number + 1):\(place + 1): error: "))
        #expect(shown[0].firstMatch(of: #/ \[RAP\d{3}\]$/#) != nil)
        let caret = try #require(shown.firstIndex { $0.contains("^") })
        let line = try #require(shown.firstIndex { $0.contains("mendign}") && $0.contains("|") })
        let offset = { (text: String, part: String) in
            text.firstRange(of: part).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
        }
        #expect(offset(shown[caret], "^") == offset(shown[line], "mendign"))
        #expect(result.errors.contains("did you mean 'mending'"))
        #expect(result.output == "5 files checked: 1 error, 0 warnings, 0 notes\n")
    }

    @Test func allProblemsAreShownInOneGo() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        try sandbox.useLibrary(replacing: "level: 2", with: "level: 9")
        try sandbox.useLibrary(replacing: "brand:", with: "brnad:")
        let result = try sandbox.run("rapport lint")
        #expect(result.status == 1)
        for word in ["'mending'", ":5:8: error: ", "'brand'"] { #expect(result.errors.contains(word), "\(word)") }
    }

    @Test func aBrokenScenarioIsNotPlayedAndSaysWhy() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "What then?], go: mending}", with: "What then?], go: mendign}")
        let result = try sandbox.play()
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.contains("did you mean 'mending'"))
        #expect(result.errors.hasSuffix("rapport: 'test-talk' cannot be played until its errors are mended\n"))
    }

    @Test func testsPassAndFailWithWhatWasExpected() throws {
        let sandbox = try Sandbox()
        let passed = try sandbox.run("rapport test")
        #expect(
            passed
                == Program.Result(
                    status: 0,
                    output: """
                        pass  test-talk  a cup in time  (seed 0)  10 of 10, 100 %
                        pass  test-talk  blame  (seed 0)  0 of 10, 0 %
                        pass  test-talk  an open one  (seed 0)
                        3 passed, 0 failed

                        """, errors: ""))
        try sandbox.useLibrary(replacing: "expect: {ending: won}", with: "expect: {ending: left}")
        let failed = try sandbox.run("rapport test")
        #expect(failed.status == 1)
        #expect(failed.output.hasPrefix("FAIL  test-talk  a cup in time  (seed 0)  10 of 10, 100 %\n"))
        #expect(failed.output.contains("    - expected   ending left\n    + actual     ending won\n"))
        #expect(failed.output.hasSuffix("2 passed, 1 failed\n"))
    }

    @Test func testResultsAreJSONForPrograms() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "expect: {ending: won}", with: "expect: {ending: left}")
        let result = try sandbox.run("rapport test --json")
        #expect(result.status == 1)
        let records = try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(records.map { $0["passed"] as? Bool } == [false, true, true])
    }

    @Test func aFileIsCheckedByItsPathOrItsId() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        for name in ["test-talk", "library/test-talk.yaml", "./library/test-talk.yaml"] {
            #expect(try sandbox.run("rapport lint \(name)").status == 0, "\(name)")
            #expect(try sandbox.run("rapport test \(name)").status == 0, "\(name)")
        }
    }

    @Test(arguments: ["lint", "test"])
    func whatIsNotThereIsNamed(command: String) throws {
        let sandbox = try Sandbox()
        let missing = try sandbox.run("rapport \(command) nowhere.yaml")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("nowhere.yaml"))
        let empty = try sandbox.run("mkdir empty; rapport \(command) --library empty")
        #expect(empty.status == 2)
        #expect(empty.errors.hasPrefix("rapport: "))
        let none = try sandbox.run("rapport \(command) --library moon")
        #expect(none.status == 2)
        #expect(none.errors.contains("no folder 'scenarios' was found; looked in 'moon'"))
    }

    @Test func anyBytesAtAllEndInFindings() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.run(
            "head -c 5000 /dev/urandom > random.yaml; printf 'a: &a [*a' > alias.yaml; : > empty.yaml; "
                + "printf 'a\\0b' > nul.yaml; yes '[' | head -c 90000 | tr -d '\\n' > deep.yaml; "
                + "head -c 3000000 /dev/zero > huge.yaml; mkdir folder.yaml; mkfifo pipe.yaml")
        for name in ["random", "alias", "empty", "nul", "deep", "huge", "folder", "pipe"] {
            let result = try sandbox.run("rapport lint ./\(name).yaml")
            #expect([1, 2].contains(result.status), "\(name)")
            #expect(result.errors.contains("\(name).yaml"), "\(name)")
        }
    }
}
