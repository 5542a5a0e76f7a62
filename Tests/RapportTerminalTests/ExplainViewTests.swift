import RapportModel
import RapportTerminal
import RapportTestSupport
import Testing

struct ExplainViewTests {
    @Test func everyLevelShowsItsRuleAndItsWords() {
        let page = ExplainView(style: Style(), width: 80).text(of: SampleCard.passed)
        #expect(Snapshot.difference(of: page, from: "explain-80.txt") == nil)
    }

    @Test func everyRatingShowsTheWordsThatMovedIt() {
        let page = ExplainView(style: Style(), width: 80).text(of: SampleCard.rated)
        #expect(Snapshot.difference(of: page, from: "explain-rated.txt") == nil)
    }

    @Test(arguments: [SampleCard.failed, SampleCard.rated])
    func aNarrowProofFits(card: Scorecard) {
        let page = ExplainView(style: Style(), width: 40).text(of: card)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= 40 })
    }
}
