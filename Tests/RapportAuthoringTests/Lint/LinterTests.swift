import RapportAuthoring
import RapportFormat
import RapportTestSupport
import Testing

@Suite struct LinterTests {
    private static let key = SourceKey(kind: .scenario, id: "broken-guitar")

    private func lint(
        _ texts: [SourceKey: String], severities: LintSettings = LintSettings(), only: [String] = []
    ) async -> LintReport {
        let all = SampleLibrary.texts.merging(texts) { $1 }
        let linter = SampleLint.linter(Library(texts: all.mapValues { Array($0.utf8) }))
        return await linter.lint(linter.everything, severities: severities, only: only)
    }

    private static let spoilt = SampleLibrary.scenario.replacing("role: wants_out", with: "role: want_out")

    @Test func aFileThatManyShareIsCheckedOnce() async {
        let moves = SampleLibrary.moves.replacing("I am so sorry.", with: "Oh dear.")
        let second = SampleLibrary.scenario.replacing("id: broken-guitar", with: "id: second")
        let report = await lint([
            SourceKey(kind: .moves, id: "core"): moves, SourceKey(kind: .scenario, id: "second"): second,
        ])
        #expect(report.diagnostics.filter { $0.code == .hitMissed }.map(\.file.path) == ["moves/core.yaml"])
        #expect(report.fileCount == 6)
    }

    @Test func whatOneVariantHasSaidAnotherDoesNotRepeat() async {
        let text = SampleLibrary.scenario.replacing(
            "Could you walk me through what happened?", with: "Will you be there on {day}, or on {sum}?")
        let found = await lint([Self.key: text]).diagnostics.filter { $0.code == .hitMissed }
        #expect(found.count == 1)
    }

    @Test func theFilesThatAScenarioNeedsAreCheckedWithIt() async {
        let moves = SampleLibrary.moves.replacing("I am so sorry.", with: "Oh dear.")
        let linter = SampleLint.linter(SampleLibrary.library(SourceKey(kind: .moves, id: "core"), as: moves))
        let report = await linter.lint([.file(Self.key)])
        #expect(report.diagnostics.contains { $0.code == .hitMissed })
        #expect(report.fileCount == 5)
    }

    @Test func severitiesAreTheLibrarysButErrorsStay() async {
        let settings = LintSettings(severities: [.neverUsed: .error, .goesNowhere: .note])
        let text = Self.spoilt.replacing("timeout: hung_up", with: "timeout: hung")
        let report = await lint([Self.key: text], severities: settings)
        #expect(report.diagnostics.filter { $0.code == .neverUsed }.map(\.severity) == [.error])
        #expect(report.diagnostics.filter { $0.code == .goesNowhere }.map(\.severity) == [.error])
    }

    @Test func onlySomeCodesAreShown() async {
        let text = Self.spoilt.replacing("id: broken-guitar", with: "id: guitar")
        #expect(await lint([Self.key: text], only: ["RAP1"]).diagnostics.map(\.code) == [.neverUsed])
        #expect(await lint([Self.key: text], only: ["RAP105", "RAP008"]).diagnostics.count == 2)
    }

    @Test func aFileThatIsNotThereIsTold() async {
        let linter = SampleLint.linter(SampleLibrary.library())
        let report = await linter.lint([.file(SourceKey(kind: .scenario, id: "nobody"))])
        #expect(report.isOneMissing)
        #expect(await linter.lint([.file(Self.key)]).isOneMissing == false)
    }

    @Test func settingsAreAFileLikeTheOthers() async {
        let settings =
            "rapport: 1\nkind: lint\nseverities:\n  RAP105: note\n  RAP103: note\n  RAP1: error\n  RAP306: off\n"
        let found = await lint([.lint: settings]).diagnostics.filter { $0.file.path == "lint.yaml" }
        #expect(
            found.map { "\($0.range.line) \($0.message)" } == [
                "5 RAP103 is an error and cannot be made a note",
                "6 a key of 'severities' takes the code of a finding, such as 'RAP705', not 'RAP1'",
                "7 'RAP306' is one of 'note', 'warning', 'error', not 'off'",
            ])
    }
}
