import RapportFormat
import RapportTestSupport
import Testing

@Suite struct HostileBytesTests {
    /// Bytes, and how the first finding about them begins: line, column, code and message.
    struct Sample: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let finding: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ finding: String) {
            self.init(name, Array(text.utf8), finding)
        }

        init(_ name: String, _ bytes: [UInt8], _ finding: String) {
            self.name = name
            self.bytes = bytes
            self.finding = finding
        }
    }

    private static func load(_ bytes: [UInt8]) -> Loaded<LoadedScenario> {
        var texts = SampleLibrary.texts.mapValues { Array($0.utf8) }
        texts[SourceKey(kind: .scenario, id: "bad")] = bytes
        return Library(texts: texts).load("bad")
    }

    @Test(arguments: samples) func hostileBytesGetOnePlainFinding(_ sample: Sample) throws {
        let started = ContinuousClock.now
        let loaded = Self.load(sample.bytes)
        let first = try #require(loaded.diagnostics.first)
        #expect(loaded.value == nil)
        #expect("\(first.range.line):\(first.range.column) \(first.code.rawValue) \(first.message)" == sample.finding)
        #expect(!first.text().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        // Generous: an unoptimised build on a busy machine.
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let samples: [Sample] = [
        Sample("empty", "", "1:1 RAP001 the file is empty"),
        Sample("only a comment", "# nothing\n", "1:1 RAP001 the file is empty"),
        Sample("only a document start", "---\n", "1:1 RAP001 the file is empty"),
        Sample("only document ends", "...\n...\n", "1:1 RAP001 a value is expected here"),
        Sample("a scalar", "hello", "1:1 RAP005 the file holds 'hello', not a table of keys"),
        Sample("a list", "- a\n- b\n", "1:1 RAP005 the file holds a list, not a table of keys"),
        Sample("two documents", "rapport: 1\n---\nrapport: 1\n", "2:1 RAP001 the file holds a second document"),
        Sample("not UTF-8", Array("rapport: 1\nid: ".utf8) + [0xC3, 0x28], "2:5 RAP010 the file is not UTF-8"),
        Sample("surrogates in UTF-8", Array("a: ".utf8) + [0xED, 0xA0, 0x80], "1:4 RAP010 the file is not UTF-8"),
        Sample("UTF-16", [0xFF, 0xFE, 0x61, 0x00], "1:1 RAP010 the file is not UTF-8"),
        Sample("NUL", "rapport: 1\nid: a\u{0}b", "2:6 RAP010 the invisible character U+0000 cannot stand in a file"),
        Sample(
            "escape", "rapport: 1\nid: \u{1B}[2J", "2:5 RAP010 the invisible character U+001B cannot stand in a file"),
        Sample(
            "line separator", "rapport: 1\ntitle: a\u{2028}b",
            "2:9 RAP010 the invisible character U+2028 cannot stand in a file"),
        Sample("tab", "rapport: 1\ncustomer:\n\tname: x\n", "3:1 RAP010 a tab is used to indent"),
        Sample(
            "alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: c\n",
            "2:8 RAP001 anchors and aliases ('&a', '*a') are not used here"),
        Sample("anchor", "rapport: &one 1\n", "1:10 RAP001 anchors ('&one') are not used here"),
        Sample("alias", "rapport: *one\n", "1:10 RAP001 a value cannot begin with '*'"),
        Sample("tag", "rapport: !!binary aGk=\n", "1:10 RAP001 tags ('!…') are not used here"),
        Sample("tag on a list", "rapport: !!set {a, b}\n", "1:10 RAP001 tags ('!…') are not used here"),
        Sample("list as a key", "[a, b]: c\n", "1:1 RAP001 a key is a word, not a list or table"),
        Sample("complex key", "? [a, b]\n: c\n", "1:1 RAP001 a value cannot begin with '?'"),
        Sample("100,000 brackets", many("[", 100_000), "1:1 RAP001 lists and tables are nested too deeply"),
        Sample("100,000 braces", many("{", 100_000), "1:1 RAP001 lists and tables are nested too deeply"),
        Sample(
            "100,000 braces with keys", many("{a: ", 100_000), "1:3997 RAP001 lists and tables are nested too deeply"),
        Sample("100,000 dashes", many("- ", 100_000), "1:1999 RAP001 lists and tables are nested too deeply"),
        Sample("100,000 question marks", many("? ", 100_000), "1:1 RAP001 a value cannot begin with '?'"),
        Sample(
            "900 brackets, closed", many("[", 900) + many("]", 900),
            "1:33 RAP001 lists and tables are nested too deeply"),
        Sample("900 levels of keys", many("? ", 900) + "a", "1:1 RAP001 a value cannot begin with '?'"),
        Sample(
            "900 levels of maps as keys", many("{? ", 900) + "a" + many("}", 900),
            "1:2 RAP001 a value cannot begin with '?'"),
        Sample(
            "30,000 keys", (0..<30_000).map { "k\($0): 1\n" }.joined(),
            "1:1 RAP899 more than 100 findings; mend these first"),
        Sample("50,000 equal keys", many("k: 1\n", 50_000), "2:1 RAP002 key 'k' is written twice in one table"),
        Sample("one long line", "title: " + many("x ", 500_000), "1:1 RAP004 the file has no 'beats'"),
        Sample(
            "a million quotes", "title: \"" + many("\\\"", 500_000),
            "1:1000009 RAP001 the file stops in the middle of something"),
        Sample("too large", many("a", 1_048_577), "1:1 RAP010 the file is larger than 1 MB"),
        Sample("directive", "%YAML 9.9\n---\na: b\n", "1:1 RAP001 lines that begin with '%' are not used here"),
        Sample("bad escape", "a: \"\\ud800\"\n", "1:7 RAP001 found invalid Unicode character escape code"),
    ]

    @Test func aFileFullOfSlipsIsCutShort() {
        let beats = (0..<8_000).map { "  b\($0):\n    branches:\n      - {when: nobody\($0), go: nowhere\($0)}\n" }
            .joined()
        let text = SampleLibrary.scenario.replacing("beats:\n", with: "beats:\n" + beats)
        let found = Self.load(Array(text.utf8)).diagnostics
        #expect(found.count <= 110)
        #expect(found.first?.message == "more than 100 findings; mend these first")
    }

    @Test func aFileFullOfVariablesDoesNotGrow() {
        let text = SampleLibrary.scenario.replacing(
            "story: Take the train.", with: "story: x" + Self.many("{day}", 150_000))
        let found = Self.load(Array(text.utf8)).diagnostics
        #expect(found.map(\.message).contains("the file mentions variables more than 5000 times"))
    }

    @Test func aByteOrderMarkAndForeignLineEndsAreNoTrouble() {
        let text = "\u{FEFF}" + SampleLibrary.scenario.replacing("\n", with: "\r\n")
        let library = SampleLibrary.library(SourceKey(kind: .scenario, id: "broken-guitar"), as: text)
        #expect(library.load("broken-guitar").diagnostics == [])
    }

    @Test func columnsCountCharactersAndNotBytes() {
        let text = SampleLibrary.scenario.replacing(
            "{id: policy-first, when: policy_first",
            with: "{id: policy-first, \"e\u{301}👩‍👩‍👧\": 1, when: policy_first or policy_last")
        let library = SampleLibrary.library(SourceKey(kind: .scenario, id: "broken-guitar"), as: text)
        let found = library.load("broken-guitar").diagnostics
        #expect(found.map(\.range.column) == [26, 57])
    }
}
