import RapportAuthoring
import RapportFormat
import RapportTestSupport
import Testing

/// Every page of the reference is true: its samples are found, and found where it says.
@Suite struct LintRuleTests {
    @Test(arguments: SpoiltFile.all) func aSoundPieceHasNoFindingOfTheCode(_ file: SpoiltFile) throws {
        #expect(try file.findings(in: file.good).filter { $0.code == file.code }.map { $0.text() } == [])
    }

    @Test(arguments: SpoiltFile.all) func aSpoiltPieceHasThatFindingAtItsPlaceAndNoOther(_ file: SpoiltFile) throws {
        let before = Set(try file.findings(in: file.good).map { $0.code.rawValue + $0.message })
        let bad = try file.bad
        let found = try file.findings(in: bad.text).filter { !before.contains($0.code.rawValue + $0.message) }
        let places = bad.marks.map { SourceRange(line: $0.line, column: $0.column, length: $0.length) }
        #expect(found.filter { $0.code != file.code }.map { $0.text() } == [])
        #expect(found.map(\.range) == places, "\(found.map { $0.text() }.joined(separator: "\n"))")
    }

    @Test func everyCodeHasOnePage() {
        let codes = LintRules.all.map { $0.code }
        #expect(codes == codes.sorted { $0.rawValue < $1.rawValue })
        #expect(Set(codes).count == codes.count)
        #expect(Set(codes).union(LintRules.notBuilt) == Set(DiagnosticCode.allCases))
        #expect(LintRules.notBuilt.isDisjoint(with: codes))
    }

    @Test func everyPageSaysWhyAndShowsIt() {
        for rule in LintRules.all {
            #expect(rule.why.count > 80, "\(rule.code.rawValue)")
            #expect(!rule.samples.isEmpty, "\(rule.code.rawValue)")
        }
    }
}
