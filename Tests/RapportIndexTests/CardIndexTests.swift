import Foundation
import RapportModel
import RapportReport
import RapportTestSupport
import Testing

@testable import RapportIndex

@Suite struct CardIndexTests {
    @Test func onlyWhatChangedIsReadAgain() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        #expect(try await cards.refreshed().refresh == .init(files: 5, read: 5, removed: 0))
        #expect(try await cards.refreshed().refresh == .init(files: 5, read: 0, removed: 0))
        let late = try cards.add(.small(trainee: "ana", started: 1_788_957_700))
        #expect(try await cards.refreshed().refresh == .init(files: 6, read: 1, removed: 0))
        try FileManager.default.removeItem(atPath: late)
        #expect(try await cards.refreshed().refresh == .init(files: 5, read: 0, removed: 1))
    }

    @Test func aCardThatWasReplacedCountsAsItIsNow() async throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small(percent: 80))
        _ = try await cards.refreshed()
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing("\"percent\" : 80", with: "\"percent\" : 100").write(
            toFile: path, atomically: true, encoding: .utf8)
        let (index, refresh) = try await cards.refreshed()
        #expect(refresh.read == 1)
        #expect(try index.report(minimumGroup: 1).members.map(\.percent) == [100])
    }

    @Test func anIndexThatWasDeletedOrDamagedIsMadeAnewWithoutLoss() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        let (index, _) = try await cards.refreshed()
        let before = try index.report(minimumGroup: 1)
        let path = try #require(index.path)
        try Data("this is no database, and long enough to be taken for one".utf8).write(to: URL(fileURLWithPath: path))
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        #expect(try await cards.refreshed().index.report(minimumGroup: 1) == before)
        try FileManager.default.removeItem(atPath: cards.cache)
        #expect(try await cards.refreshed().index.report(minimumGroup: 1) == before)
    }

    @Test func nothingIsLeftOfAPersonWhoseCardsAreGone() async throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small(trainee: "Zebedee"))
        try cards.add(.small(trainee: "ana"))
        let (index, _) = try await cards.refreshed()
        #expect(try cards.cacheHolds("Zebedee"))
        try FileManager.default.removeItem(atPath: path)
        _ = try await index.refresh(jobs: 1)
        #expect(try !cards.cacheHolds("Zebedee"))
        #expect(try cards.cacheHolds("ana"))
        #expect(try index.report(minimumGroup: 1).members.map(\.name) == ["ana"])
    }

    @Test func theIndexLiesInTheCacheAndNeverAmongTheCards() async throws {
        let cards = try SubmittedCards()
        try cards.addFive()
        let (index, _) = try await cards.refreshed()
        #expect(try #require(index.path).hasPrefix(cards.cache + "/cards-"))
        let mode = try FileManager.default.attributesOfItem(atPath: cards.cache)[.posixPermissions] as? Int
        #expect(mode == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: cards.folder).sorted()
        #expect(names == ["ana", "bo", "cy", "dee", "eve"])
    }

    @Test func aFileThatIsNoCardIsToldOfAndDoesNotStopTheRest() async throws {
        let cards = try SubmittedCards()
        let path = try cards.add(.small())
        try Data("{}".utf8).write(to: URL(fileURLWithPath: cards.folder + "/ana/2026-01-01T000000Z-broken.json"))
        try cards.write("review-1", about: path, #"{"schema": 1}"#)
        try Data("x".utf8).write(to: URL(fileURLWithPath: cards.folder + "/forgotten.json"))
        let report = try await cards.refreshed().index.report(minimumGroup: 1)
        #expect(report.cards == 1)
        #expect(report.problems.count == 2)
        #expect(report.problems[0].contains("2026-01-01T000000Z-broken.json' is not a scorecard"))
        #expect(report.problems[1].contains("review-1.json' is left out: 'card' is missing"))
    }

    @Test func withoutAFolderItSaysWhatToDo() async throws {
        let index = try CardIndex(of: "/nowhere/scorecards", cache: nil)
        await #expect(throws: IndexError.noFolder(path: "/nowhere/scorecards")) {
            _ = try await index.refresh(jobs: 1)
        }
    }

    @Test(arguments: [
        ("2026-09-01T101500Z-late-parcel.json", "card"), ("2026-09-01T101500Z-late-parcel.2.json", "card"),
        ("2026-09-01T101500Z-late-parcel.review-3.json", "review"),
        ("2026-09-01T101500Z-late-parcel.2.dispute-1.json", "dispute"),
    ])
    func namesOfFilesAreReadAndWrittenAlike(name: String, kind: String) throws {
        let file = try #require(SubmittedFile(folder: "ana", name: name))
        #expect(file.kind.rawValue == kind)
        #expect(file.path == "ana/" + name)
    }

    @Test(arguments: [
        "2026-09-01T101500Z-late-parcel.receipt.json", "2026-09-01T101500Z-late-parcel.review-0.json",
        "2026-09-01T101500Z-late-parcel.review-01.json", "notes.json", "2026-09-01T101500Z-late-parcel.txt",
        ".1-2.draft", "2026-09-01T101500Z-late-parcel.card-1.json",
    ])
    func otherFilesAreNoneOfItsBusiness(name: String) {
        #expect(SubmittedFile(folder: "ana", name: name) == nil)
    }
}
