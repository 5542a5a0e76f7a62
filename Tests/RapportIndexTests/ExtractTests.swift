import Foundation
import RapportModel
import RapportStore
import RapportTestSupport
import Testing

@testable import RapportIndex

@Suite struct ExtractTests {
    @Test func anExtractSaysWhatTheWholeCardSays() throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small(change: -7))
        let (whole, hash) = try CardStore.stamped(at: path)
        let (extract, sameHash) = try CardStore.extract(at: path)
        #expect(hash == sameHash)
        #expect(extract.trainee == whole.trainee && extract.scenario == whole.scenario && extract.title == whole.title)
        #expect(extract.assessment.percent == whole.assessment.percent)
        #expect(extract.assessment.criteria.map(\.value) == whole.assessment.criteria.map(\.value))
        #expect(extract.moments.map(\.change) == [-7])
        #expect(extract.moments.map(\.beat) == whole.transcript.turns.map(\.beat))
        #expect(extract.clues == whole.clues)
    }

    @Test(arguments: [
        ("\"answer\" : 9", "\"answer\" : 11", "'survey.answer' is not from 0 to 10"),
        ("\"percent\" : 80", "\"percent\" : 101", "'assessment.percent' is not from 0 to 100"),
        ("\"heardBy\" : 3", "\"heardBy\" : -3", "'story.heardBy' is not a count"),
        ("\"mood\" : 45", "\"mood\" : 450", "a turn has a feeling outside 0 to 100"),
        ("\"trainee\" : \"ana\"", "\"trainee\" : \"../ana\"", "'trainee' is no name"),
        ("\"weight\" : 12", "\"weight\" : -1", "'assessment' has points that cannot be"),
        ("\"best\" : 3", "\"best\" : 9000000000", "'assessment' has points that cannot be"),
    ])
    func aValueThatCannotBeIsRefused(old: String, new: String, words: String) throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small())
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.damaged(path: path, because: words)) { try CardStore.extract(at: path) }
    }
}
