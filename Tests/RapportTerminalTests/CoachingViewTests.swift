import RapportModel
import RapportTerminal
import RapportTestSupport
import Testing

/// The pages that follow a talk, at several widths and for screen readers.
@Suite struct CoachingViewTests {
    /// A page's name and how it is drawn.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let draw: @Sendable (Style, Int) -> String
        var testDescription: String { name }
    }

    static let samples: [Sample] = [
        Sample(name: "debrief") { DebriefView(style: $0, width: $1).text(of: SampleCoaching.debrief, hasTried: true) },
        Sample(name: "comparison") { style, width in
            ComparisonView(style: style, width: width)
                .text(
                    of: SampleCoaching.card, SampleCoaching.other, title: "Side by side", turns: 1...3, upTo: 2)
        },
        Sample(name: "progress") { ProgressView(style: $0, width: $1).text(of: SampleCoaching.progress) },
        Sample(name: "drill") { style, width in
            let view = DrillView(style: style, width: width)
            let line = ColdLine(
                line: "No refunds after 30 days.", to: "A regular brings a kettle back on day 41.",
                keep: [.init(means: "the 30 days", cues: []), .init(means: "that there is no refund", cues: [])],
                never: [], kindly: "")
            return view.opening(title: "E1: Did you name what they feel?", about: "Single moments.")
                + view.verdict(SampleCoaching.drilled) + view.model("I'm so sorry. What happened?")
                + view.coldLine(line, number: "2 of 5") + view.verdict(SampleCoaching.rewrite)
                + view.closing(clean: 1, of: 2, atOnce: 1)
        },
    ]

    @Test(arguments: samples, [40, 80, 120]) func aPageFitsWindowsOfSeveralWidths(sample: Sample, columns: Int) {
        let page = sample.draw(Style(), columns)
        #expect(Snapshot.difference(of: page, from: "\(sample.name)-\(columns).txt") == nil)
        #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= columns })
    }

    @Test(arguments: samples) func aPlainPageHasNoDrawing(sample: Sample) {
        let page = sample.draw(Style(isPlain: true), 80)
        #expect(Snapshot.difference(of: page, from: "\(sample.name)-plain.txt") == nil)
        #expect(page.unicodeScalars.filter { ("\u{2500}"..."\u{25FF}").contains($0) } == [])
    }

    @Test(arguments: samples) func coloursAddNothingButColour(sample: Sample) {
        let coloured = sample.draw(Style(hasColour: true), 80)
        #expect(coloured.contains("\u{1B}"))
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == sample.draw(Style(), 80))
    }

    @Test func beforeTheFirstTryTheDebriefKeepsItsModelsToItself() {
        let page = DebriefView(style: Style(), width: 80).text(of: SampleCoaching.debrief, hasTried: false)
        #expect(page.contains("That is shown after your own first try of this scenario."))
        #expect(!page.contains("You saw it thrown"))
        #expect(!page.contains("asks what the customer needed"))
    }

    @Test func theReasonFitsTheTurn() {
        func page(_ decisive: DecisiveTurn) -> String {
            DebriefView(style: Style(), width: 120).text(of: SampleCoaching.with(decisive), hasTried: true)
        }
        func decisive(_ points: Int, isGood: Bool, runnerUp: Int?, critical: String? = nil) -> DecisiveTurn {
            func swing(_ turn: Int, _ points: Int) -> Swing {
                Swing(turn: turn, feelings: .none, before: 50, after: 50 + points, levels: [])
            }
            return DecisiveTurn(
                swing: swing(2, points), reply: "Yes.", critical: critical, isGood: isGood,
                runnerUp: runnerUp.map { swing(1, $0) }, broughtEnding: false, learned: 0)
        }
        #expect(page(decisive(20, isGood: true, runnerUp: 5)).contains("did as much good"))
        #expect(page(decisive(-20, isGood: false, runnerUp: -5)).contains("cost as much"))
        #expect(page(decisive(1, isGood: false, runnerUp: 5)).contains("No reply did harm, and this one did least"))
        #expect(page(decisive(1, isGood: true, runnerUp: nil)).contains("It was your only reply"))
        #expect(
            page(decisive(1, isGood: false, runnerUp: nil, critical: "Promised cash."))
                .contains("It fails the attempt whatever else was said: promised cash."))
    }

    @Test func hostileTextStaysText() {
        let evil = "\u{1B}[31m\u{202E}x\u{07}"
        let moment = ModelMoment(reply: evil, answer: [evil], recommends: 1, percent: 2)
        let debrief = SampleCoaching.with(
            DecisiveTurn(
                swing: Swing(
                    turn: 1, feelings: .none, before: 0, after: 0,
                    levels: [.init(criterion: evil, from: evil, to: evil)]), reply: evil, critical: evil, isGood: false,
                runnerUp: nil, broughtEnding: false, learned: 0),
            wins: moment, loses: moment, next: .add(does: evil, when: evil))
        var card = SampleCard.passed
        card.title = evil
        card.assessment.criteria[0].id = evil
        card.assessment.criteria[0].level = evil
        let progress = ProgressReport(
            trainee: evil, talks: 1, days: 1,
            criteria: [CriterionTrend(id: evil, asks: evil, weight: 1, percents: [3])],
            scenarios: [
                ScenarioProgress(
                    scenario: evil, title: evil, attempts: 1, first: 1, best: 1, last: 1, isMastered: false)
            ], due: [evil], promoters: 0, silent: 0, detractors: 1, clues: 0,
            drills: [DrillProgress(drill: evil, moments: 1, clean: 1, atOnce: 1)])
        let side = ComparedTalk(name: evil, card)
        for style in [Style(), Style(isPlain: true)] {
            let pages =
                DebriefView(style: style, width: 80).text(of: debrief, hasTried: true)
                + ComparisonView(style: style, width: 80)
                .text(of: side, SampleCoaching.other, title: evil, turns: 1...3, upTo: nil)
                + ProgressView(style: style, width: 80).text(of: progress)
                + DrillView(style: style, width: 80).reply(evil) + DrillView(style: style, width: 80).model(evil)
                + DrillView(style: style, width: 80).opening(title: evil, about: evil)
            #expect(!pages.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{07}" })
        }
    }
}
