import RapportFormat
import RapportTestSupport
import Testing

@Suite struct CueInsertionTests {
    @Test(arguments: [
        (
            "cues: [\"what happened\", \"(walk|talk) me through\"]",
            "cues: [\"say * \\\"when\\\"\", \"what happened\", \"(walk|talk) me through\"]"
        ),
        (
            "cues:\n        # the plain ones first\n        - what happened\n        - \"(walk|talk) me through\"",
            "cues:\n        # the plain ones first\n        - \"say * \\\"when\\\"\"\n        - what happened\n        - \"(walk|talk) me through\""
        ),
        (
            "cues:\n      - >-\n        (what happened|what took\n        place)",
            "cues:\n      - \"say * \\\"when\\\"\"\n      - >-\n        (what happened|what took\n        place)"
        ),
    ])
    func aCueGoesBeforeTheOthersAndTheRestOfTheFileStays(_ written: String, _ wanted: String) throws {
        let text = SampleLibrary.scenario.replacing(
            "cues: [\"what happened\", \"(walk|talk) me through\"]", with: written)
        let key = SourceKey(kind: .scenario, id: "broken-guitar")
        let loaded = try #require(SampleLibrary.library(key, as: text).load("broken-guitar").value)
        let changed = CueInsertion.adding("say * \"when\"", ofMove: "ask_what_happened", in: loaded.file.places)
        #expect(changed == text.replacing(written, with: wanted))
    }

    @Test func aMoveThatIsNotThereTakesNoCue() throws {
        let loaded = try #require(SampleLibrary.library().load("broken-guitar").value)
        #expect(CueInsertion.adding("x", ofMove: "nobody", in: loaded.file.places) == nil)
    }

    @Test(arguments: [
        ("plain", "\"plain\""), ("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\""), ("\u{1B}[31m", "\"\\U0000001B[31m\""),
    ])
    func textIsQuotedSoThatYAMLReadsItAsItIs(_ text: String, _ wanted: String) {
        #expect(YAMLText.quoted(text) == wanted)
    }
}
