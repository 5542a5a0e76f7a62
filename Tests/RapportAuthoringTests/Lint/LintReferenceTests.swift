import Foundation
import RapportAuthoring
import RapportTestSupport
import Testing

/// The reference page is what the rules say.
@Suite struct LintReferenceTests {
    @Test func thePageIsMadeFromTheRules() throws {
        let page = Repository.root.appending(path: "scenarios/LINT.md")
        if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
            try LintReference.markdown.write(to: page, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: page, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let made = LintReference.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            kept.difference(from: made).isEmpty, "make it again: RAPPORT_RECORD=1 swift test --filter LintReference")
    }

    @Test func noLineOfASampleHasMarksOrTabsLeft() {
        let lines = LintRules.all.flatMap { RulePage($0).samples.flatMap(\.lines) }
        #expect(lines.filter { $0.contains { "«»\t".contains($0) } } == [])
    }
}
