import RapportFormat
import RapportModel
import Testing

@Suite struct ValidFilesTests {
    @Test func aValidScenarioLoadsWithoutAFinding() throws {
        let loaded = SampleLibrary.library().load("broken-guitar")
        #expect(loaded.diagnostics.map { $0.text() } == [])
        #expect(loaded.value != nil)
    }
}
