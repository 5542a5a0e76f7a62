import RapportAuthoring
import RapportFormat
import RapportTestSupport
import Testing

/// Every page of the reference is true: its samples are found, found where it says, and mended as it says.
@Suite struct LintRuleTests {
    @Test(arguments: SpoiltFile.all) func aSoundPieceHasNoFindingOfTheCode(_ file: SpoiltFile) async throws {
        let found = try await file.findings(in: file.good)
        #expect(found.filter { $0.code == file.code }.map { $0.text() } == [])
    }

    @Test(arguments: SpoiltFile.all) func aSpoiltPieceHasThatFindingAtItsPlaceAndNoOther(_ file: SpoiltFile)
        async throws
    {
        let before = Set(try await file.findings(in: file.good).map(Self.words))
        let bad = try file.bad
        let new = try await file.findings(in: bad.text).filter { !before.contains(Self.words($0)) }
        let found = new.filter { !file.sample.comingWith.contains($0.code) }
        let places = bad.marks.map { SourceRange(line: $0.line, column: $0.column, length: $0.length) }
        #expect(found.filter { $0.code != file.code }.map { $0.text() } == [])
        #expect(found.map(\.range) == places, "\(found.map { $0.text() }.joined(separator: "\n"))")
    }

    @Test(arguments: SpoiltFile.mendable) func aFixLeavesWhatThePageSays(_ file: SpoiltFile) async throws {
        var text = try file.bad.text
        for _ in 0..<5 {
            let found = try await file.findings(in: text).filter { $0.code == file.code && $0.fixIt != nil }
            guard let source = found.first?.file else { break }
            text = source.applying(found.compactMap(\.fixIt)).text
        }
        #expect(text == (try file.fixed))
        #expect(try await file.findings(in: text).filter { $0.code == file.code }.map { $0.text() } == [])
    }

    @Test func everyCodeHasOnePage() {
        let codes = LintRules.all.map { $0.code }
        #expect(codes == codes.sorted { $0.rawValue < $1.rawValue })
        #expect(Set(codes).count == codes.count)
        #expect(Set(codes) == Set(DiagnosticCode.allCases))
    }

    @Test func everyPageSaysWhyInAParagraph() {
        for rule in LintRules.all {
            #expect(rule.why.count > 80 && rule.why.hasSuffix(".") || rule.why.hasSuffix(")"), "\(rule.code.rawValue)")
            #expect(!rule.why.contains("\n"), "\(rule.code.rawValue)")
            #expect(!rule.samples.isEmpty, "\(rule.code.rawValue)")
        }
    }

    private static func words(_ diagnostic: Diagnostic) -> String { diagnostic.code.rawValue + diagnostic.message }
}
