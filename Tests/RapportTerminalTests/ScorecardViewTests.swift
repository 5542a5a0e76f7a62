import Foundation
import RapportModel
import RapportTerminal
import RapportTestSupport
import Testing

struct ScorecardViewTests {
    @Test(arguments: [40, 80, 120])
    func aCardFitsWindowsOfSeveralWidths(columns: Int) {
        let page = ScorecardView(style: Style(), width: columns).text(of: SampleCard.passed)
        #expect(Snapshot.difference(of: page, from: "card-\(columns).txt") == nil)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= columns })
    }

    @Test func aFailedCardSaysWhyFirst() {
        let page = ScorecardView(style: Style(), width: 80).text(of: SampleCard.failed)
        #expect(Snapshot.difference(of: page, from: "card-failed.txt") == nil)
    }

    @Test func aPlainCardHasNoDrawing() {
        let page = ScorecardView(style: Style(isPlain: true), width: 80).text(of: SampleCard.passed)
        #expect(Snapshot.difference(of: page, from: "card-plain.txt") == nil)
        #expect(!page.contains { "█░▁▂▃▄▅▆▇─│\u{1B}".contains($0) })
    }

    @Test func coloursAddNothingButColour() {
        let plain = ScorecardView(style: Style(), width: 80).text(of: SampleCard.passed)
        let coloured = ScorecardView(style: Style(hasColour: true), width: 80).text(of: SampleCard.passed)
        #expect(coloured != plain)
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func aLongTalkIsDrawnInOneColumnATurn() {
        var card = SampleCard.passed
        let turn = card.transcript.turns[0]
        card.transcript.events = (1...40).map { number in
            var next = turn
            next.number = number
            next.after = Feelings(mood: number * 2, patience: 60 - number, trust: 100 * (number % 2))
            return .turn(next)
        }
        let wide = ScorecardView(style: Style(), width: 80).text(of: card)
        #expect(Snapshot.difference(of: wide, from: "card-long.txt") == nil)
        let narrow = ScorecardView(style: Style(), width: 40).text(of: card)
        #expect(narrow.split(separator: "\n").allSatisfy { String($0).displayWidth <= 40 })
    }

    @Test(arguments: [(80, false, "card-rated"), (40, false, "card-rated-40"), (80, true, "card-rated-plain")])
    func ratingsStandUnderTheFeelings(columns: Int, isPlain: Bool, name: String) {
        let page = ScorecardView(style: Style(isPlain: isPlain), width: columns).text(of: SampleCard.rated)
        #expect(Snapshot.difference(of: page, from: "\(name).txt") == nil)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= columns })
    }

    @Test func ratingsOfALongTalkAreDrawnAsTheFeelingsAre() {
        var card = SampleCard.rated
        let turn = card.transcript.turns[0]
        card.transcript.events = (1...20).map { number in
            var next = turn
            next.number = number
            next.reading.rating = number == 2 ? nil : Rating(empathy: Double(number) / 5, resolution: 2)
            return .turn(next)
        }
        let page = ScorecardView(style: Style(), width: 80).text(of: card)
        #expect(page.contains("\n  empathy        ▁ ▂▂▂▃▃▄▄▄▅▅▆▆▆▇▇███ 4.0\n"))
        #expect(page.contains("\n  resolution     ▄ ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄ 2.0\n"))
    }

    @Test func aTalkWithoutAScoreSaysSo() {
        var card = SampleCard.passed
        card.assessment.criteria = []
        card.assessment.percent = nil
        card.transcript.events = []
        let page = ScorecardView(style: Style(), width: 80).text(of: card)
        #expect(page.contains("Not scored: no criterion of the rubric applies to this talk."))
        #expect(!page.contains("%"))
    }

    @Test func aBetterLineThatServesTwiceIsWrittenOnce() {
        var card = SampleCard.passed
        card.assessment.criteria[3].better = card.assessment.criteria[1].better
        card.assessment.coaching.try = nil
        let page = ScorecardView(style: Style(), width: 80).text(of: card)
        #expect(page.contains("Better at turn 2: the line under E2\n"))
        #expect(page.components(separatedBy: "You watched it thrown").count == 2)
    }

    @Test func hostileTextOnACardStaysText() {
        var card = SampleCard.passed
        card.title = "\u{1B}]0;owned\u{07}title\u{202E}"
        card.customer = "\u{1B}[2J"
        card.trainee = "a\nb\u{9B}31m"
        card.story = Story(headline: "\u{1B}[1m", toldTo: "\u{08}\u{08}", story: "x\u{2066}y", heardBy: -3)
        card.assessment.coaching.keep = Quote(turn: 1, shows: "\u{1B}", words: "\u{1B}c")
        card.assessment.criteria[0].id = "\u{1B}[5m"
        card.assessment.criteria[0].asks = "\u{07}"
        card.assessment.criteria[0].level = "\u{1B}[31m"
        card.assessment.criteria[0].group = "\u{1B}[31m"
        let page = ScorecardView(style: Style(), width: 80).text(of: card)
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        #expect(!page.unicodeScalars.contains("\u{202E}"))
    }
}
