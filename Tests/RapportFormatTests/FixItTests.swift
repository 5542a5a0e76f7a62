import RapportFormat
import RapportTestSupport
import Testing

@Suite struct FixItTests {
    @Test(arguments: [
        ("go: telling", "go: teling"), ("start: opening", "strat: opening"), ("channel: chat", "channel: caht"),
        ("when: apologise or", "when: apologize or"), ("id: broken-guitar", "id: guitar"),
        ("policy_first:\n", "Policy-First:\n"), ("persona: furious", "persona: furios"),
    ])
    func aFixItMakesTheFileGoodAgain(good: String, bad: String) throws {
        let key = SourceKey(kind: .scenario, id: "broken-guitar")
        let text = SampleLibrary.scenario.replacing(good, with: bad, maxReplacements: 1)
        let found = SampleLibrary.library(key, as: text).load("broken-guitar").diagnostics
        let fix = try #require(found.first?.fixIt)
        #expect(found.count == 1)
        let mended = fix.applied(to: text)
        #expect(mended == SampleLibrary.scenario)
    }
}

extension FixIt {
    fileprivate func applied(to text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var characters = Array(lines[range.line - 1])
        characters.replaceSubrange((range.column - 1)..<(range.column - 1 + range.length), with: replacement)
        lines[range.line - 1] = String(characters)
        return lines.joined(separator: "\n")
    }
}
