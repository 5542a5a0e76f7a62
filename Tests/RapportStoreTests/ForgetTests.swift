import Foundation
import RapportModel
import Testing

@testable import RapportStore

/// A person removed from the submitted cards, with a mark left behind.
@Suite struct ForgetTests {
    private let scratch: Scratch
    private let store: SubmittedCards
    private let name: TraineeName

    init() throws {
        scratch = try Scratch()
        store = SubmittedCards(folder: scratch.path + "/scorecards")
        name = try TraineeName(ana)
        for (index, who) in [ana, ana, "Bo"].enumerated() {
            let card = try store.submit(
                .sample(trainee: who, started: morning + index * day), original: nil, at: morning)
            try store.add(
                Review(card: card.hash, by: who == "Bo" ? ana : "Bo", at: morning, comment: "Well."), to: card)
        }
        try store.add(.sample("both", to: [ana, "Bo"]))
        try store.add(.sample("hers", to: [ana]))
        try store.calibrations.add(.sample)
        try store.calibrations.save(CalibrationRatings(set: "autumn", by: ana, at: morning))
    }

    @Test func everyTraceIsCounted() throws {
        let traces = try store.traces(of: name)
        #expect(
            traces
                == .init(cards: 2, disputes: 0, reviews: 2, assignments: 2, ratings: 1, reviewsOfOthers: 1))
        #expect(try store.traces(of: TraineeName("Nobody")).isEmpty)
    }

    @Test func nothingWithTheNameIsLeftButReviewsOfOthers() throws {
        let last = try store.receipts(of: name).last?.hash
        let removal = try store.forget(name, by: TraineeName("Kim"), at: morning)
        #expect(removal == .init(at: morning, by: "Kim", cards: 2, last: last))
        #expect(names(in: store.path) == [".lock", "Bo", "assignments", "calibration", "forgotten.json"])
        #expect(names(in: store.path + "/assignments") == ["both.json"])
        #expect(names(in: store.path + "/calibration/autumn") == ["set.json"])
        #expect(try store.assignments().assignments.map(\.to) == [["Bo"]])
        #expect(try store.traces(of: name) == .init(reviewsOfOthers: 1))
        #expect(try store.check().findings == [])
        #expect(try store.check().removals == [removal])
        #expect(
            try text(at: store.path + "/forgotten.json") == """
                {
                  "removals" : [
                    {
                      "at" : \(morning),
                      "by" : "Kim",
                      "cards" : 2,
                      "last" : "\(last ?? "")"
                    }
                  ],
                  "schema" : 1
                }

                """)
    }

    @Test func whoRemovesThemselvesIsNotNamed() throws {
        try store.forget(name, by: name, at: morning)
        #expect(try !text(at: store.path + "/forgotten.json").contains(ana))
    }

    @Test func removalsAddUpAndAChainBeginsAnew() throws {
        try store.forget(name, by: TraineeName("Kim"), at: morning)
        let again = try store.submit(.sample(), original: nil, at: morning)
        #expect(again.receipt?.number == 1)
        try store.forget(name, by: TraineeName("Kim"), at: morning + 1)
        #expect(try store.forgotten().removals.map(\.cards) == [2, 1])
    }

    @Test func aBrokenChainDoesNotKeepAnybodyHere() throws {
        for file in names(in: store.path + "/Ana") { try scratch.write("scorecards/Ana/\(file)", "{") }
        try store.forget(name, by: TraineeName("Kim"), at: morning)
        #expect(!names(in: store.path).contains("Ana"))
    }

    @Test func theStateFolderForgetsOneAndKeepsTheOthers() throws {
        let state = scratch.state
        for who in [ana, "Bo"] {
            try state.cards.save(.sample(trainee: who))
            _ = try state.journals.begin(.sample(trainee: who))
            try state.notes(of: TraineeName(who)).append(Note(at: 1, trainee: who, scenario: "x", turn: 1, text: "n"))
            try scratch.write("state/drills/\(who).jsonl", "{}")
        }
        try state.remember(name)
        try scratch.write("state/history", "typed")
        #expect(try state.others(than: name) == [TraineeName("Bo")])
        try state.forget(name)
        #expect(names(in: state.path) == ["cards", "drills", "history", "journals", "notes"])
        for folder in ["cards", "drills", "journals", "notes"] {
            #expect(names(in: state.path + "/" + folder).allSatisfy { $0.hasPrefix("Bo") }, "\(folder)")
        }
        try state.forget(TraineeName("Bo"))
        #expect(!FileManager.default.fileExists(atPath: state.path), "nobody is left, so nothing is")
    }
}

extension Assignment {
    static func sample(
        _ id: String = "week-1", to: [String] = [ana], scenarios: [String] = ["broken-guitar"], attempts: Int = 1,
        mark: Int? = nil
    ) -> Assignment {
        Assignment(
            id: id, to: to, scenarios: scenarios, given: morning, due: morning + 7 * day, attempts: attempts,
            mark: mark,
            by: "Kim", note: nil)
    }
}

extension CalibrationSet {
    static let sample = CalibrationSet(
        id: "autumn", made: morning, seed: 1, rubric: "service", rubricHash: hash, cards: [hash])
}
