import RapportFormat
import RapportModel
import RapportTestSupport
import Testing

/// Files of cold lines, and what is found in those with a slip.
@Suite struct DrillFileTests {
    private static let text = """
        rapport: 1
        kind: drill
        id: kindly
        title: The same answer, kindly
        about: Say it again.
        sets:
          promise: [can, will]
        lines:
          - line: No refunds after 30 days.
            to: A regular brings a kettle back.
            keep:
              - {means: the 30 days, cues: [30 days, thirty days]}
            never:
              - {means: promises a refund, cues: [~promise * refund]}
            kindly: I'm sorry, refunds end after 30 days.
        """

    private func load(_ old: String = "", _ new: String = "") -> Loaded<RewriteDrill> {
        let text = old.isEmpty ? Self.text : Self.text.replacing(old, with: new, maxReplacements: 1)
        let key = SourceKey(kind: .drill, id: "kindly")
        return Library(texts: [key: Array(text.utf8)]).loadDrill("kindly")
    }

    @Test func everyPartOfADrillComesThrough() throws {
        let loaded = load()
        #expect(loaded.diagnostics.map { $0.text() } == [])
        let drill = try #require(loaded.value)
        #expect(drill.title == "The same answer, kindly")
        #expect(drill.sets == ["promise": ["can", "will"]])
        let line = try #require(drill.lines.first)
        #expect(line.line == "No refunds after 30 days.")
        #expect(line.keep.map(\.means) == ["the 30 days"])
        #expect(line.keep.first?.cues.map(\.text) == ["30 days", "thirty days"])
        #expect(line.never.map(\.means) == ["promises a refund"])
        #expect(line.kindly == "I'm sorry, refunds end after 30 days.")
    }

    @Test(arguments: [
        ("    keep:\n      - {means: the 30 days, cues: [30 days, thirty days]}\n", "", "RAP004 a line has no 'keep'"),
        ("cues: [30 days, thirty days]", "cues: []", "RAP004 'cues' needs at least one entry"),
        ("~promise", "~promises", "RAP101 no set is called 'promises'"),
        ("[~promise * refund]", "[\"(can\"]", "RAP301 this '(' is never closed"),
        ("    kindly:", "    kind:", "RAP003 a line has no key 'kind'"),
        ("about: Say it again.\n", "", "RAP004 the file has no 'about'"),
    ])
    func aSlipIsFound(old: String, new: String, finding: String) throws {
        let found = load(old, new).diagnostics.map { "\($0.code.rawValue) \($0.message)" }
        #expect(found.contains(finding), "\(found)")
    }

    @Test func aLibraryKnowsItsDrills() {
        let key = SourceKey(kind: .drill, id: "kindly")
        let library = Library(texts: [key: Array(Self.text.utf8)])
        #expect(library.ids(of: .drill) == ["kindly"])
        #expect(library.scenarioIDs == [])
        #expect(FileKind.drill.path(of: "kindly") == "drills/kindly.yaml")
    }
}
