import RapportTerminal
import RapportTestSupport
import Testing

struct ExplainViewTests {
    @Test func everyLevelShowsItsRuleAndItsWords() {
        let page = ExplainView(style: Style(), width: 80).text(of: SampleCard.passed)
        #expect(Snapshot.difference(of: page, from: "explain-80.txt") == nil)
    }

    @Test func aNarrowProofFits() {
        let page = ExplainView(style: Style(), width: 40).text(of: SampleCard.failed)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= 40 })
    }
}
