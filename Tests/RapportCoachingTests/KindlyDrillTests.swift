import Foundation
import RapportCoaching
import RapportFormat
import RapportModel
import RapportReading
import RapportTestSupport
import Testing

/// The shipped lines of `rapport drill kindly`, and what may not slip through.
@Suite struct KindlyDrillTests {
    private static let judge: RewriteJudge? = {
        let library = Library(root: Repository.root.appending(path: "scenarios").path)
        guard let drill = library.loadDrill("kindly").value, let moves = library.loadMoves("core").value else {
            return nil
        }
        return RewriteJudge(drill, shared: moves) { LearnedReader(cues: CueReader(lexicon: $0), caution: .fair) }
    }()

    private func judge() throws -> RewriteJudge { try #require(Self.judge) }

    private func line(_ start: String) throws -> Int {
        try #require(judge().drill.lines.firstIndex { $0.line.hasPrefix(start) })
    }

    @Test func thereAreManyLinesAndEachMustKeepSomething() throws {
        let lines = try judge().drill.lines
        #expect(lines.count >= 24)
        #expect(lines.allSatisfy { !$0.keep.isEmpty && !$0.never.isEmpty })
        #expect(Set(lines.map(\.line)).count == lines.count)
    }

    @Test func everyRewriteByTheAuthorIsClean() throws {
        let judge = try judge()
        for (number, line) in judge.drill.lines.enumerated() {
            let verdict = judge.judge(line.kindly, of: number)
            #expect(
                verdict.isClean,
                "\(line.line): lost \(verdict.lost), broken \(verdict.broken), cold \(verdict.cold), \(verdict.rating?.empathy ?? 0)"
            )
        }
    }

    @Test func everyColdLineIsTrueAndNotClean() throws {
        let judge = try judge()
        for (number, line) in judge.drill.lines.enumerated() {
            // Not as a copy: a word more makes it another text.
            let verdict = judge.judge(line.line + " Noted.", of: number)
            #expect(verdict.lost == [], "\(line.line)")
            #expect(verdict.broken == [], "\(line.line)")
            #expect(!verdict.isClean, "\(line.line): \(verdict.rating?.empathy ?? 0)")
        }
    }

    @Test func anAmountThatIsLeftOutIsMissed() throws {
        let judge = try judge()
        let number = try line("You missed your appointment")
        let kindly = judge.drill.lines[number].kindly
        let without = judge.judge(kindly.replacing("$25", with: "a little"), of: number)
        #expect(without.lost == ["the fee of $25"])
        #expect(!without.isClean)
        #expect(judge.judge(kindly.replacing("$25", with: "$20"), of: number).lost == ["the fee of $25"])
    }

    @Test func aNoThatBecomesAYesIsFound() throws {
        let judge = try judge()
        let number = try line("Refunds are not possible")
        let promise = judge.judge(
            "I'm so sorry, what a pity. I know it is past the 30 days, and I can refund you all the same.", of: number)
        #expect(promise.broken.map(\.means) == ["promises a refund"])
        #expect(!promise.isClean)
        let vague = judge.judge(
            "I'm so sorry, what a pity. Our rule is 30 days. Shall we look at it together?", of: number)
        #expect(vague.lost == ["that there is no refund"])
    }

    @Test func kindWordsAloneAreNotEnough() throws {
        let judge = try judge()
        for number in judge.drill.lines.indices {
            let verdict = judge.judge(
                "I'm so sorry, that must be so upsetting for you. I completely understand how you feel.", of: number)
            #expect(!verdict.lost.isEmpty, "\(judge.drill.lines[number].line)")
        }
    }

    @Test func everyAmountOfEveryLineIsMissedWhenItIsAnother() throws {
        let judge = try judge()
        for (number, line) in judge.drill.lines.enumerated() {
            let amounts = line.keep.filter { $0.means.contains(where: \.isNumber) }
            guard !amounts.isEmpty else { continue }
            let other = line.kindly.replacing(#/\d/#) { $0.output == "9" ? "8" : "9" }
            let verdict = judge.judge(other, of: number)
            #expect(Set(verdict.lost).isSuperset(of: amounts.map(\.means)), "\(line.line): \(verdict.lost)")
        }
    }

    @Test func noNoOfAnyLineMayBecomeAYes() throws {
        let judge = try judge()
        var tried = 0
        for (number, line) in judge.drill.lines.enumerated() {
            let yes = line.kindly.replacing(#/can't|cannot/#, with: "can").replacing("don't", with: "do")
                .replacing(#/\bnot included/#, with: "included").replacing(" none ", with: " one ")
                .replacing("only one", with: "both")
            guard yes != line.kindly else { continue }
            tried += 1
            #expect(!judge.judge(yes, of: number).isClean, "\(yes)")
        }
        #expect(tried >= 12)
    }
}
