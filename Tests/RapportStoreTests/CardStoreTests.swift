import Foundation
import RapportModel
import Testing

@testable import RapportStore

@Suite struct CardStoreTests {
    let scratch: Scratch
    let store: CardStore
    let trainee: TraineeName

    init() throws {
        scratch = try Scratch()
        store = scratch.state.cards
        trainee = try TraineeName(ana)
    }

    var folder: String { scratch.path + "/state/cards/Ana" }

    @Test func aCardComesBackAsItWasAndKeepsItsBytes() throws {
        let card = Scorecard.sample()
        let saved = try store.save(card)
        #expect(saved.id == "2026-09-01T101500Z-broken-guitar")
        #expect(saved.path == folder + "/2026-09-01T101500Z-broken-guitar.json")
        let bytes = try text(at: saved.path)
        #expect(try store.card(at: saved.path) == card)
        #expect(try CardFile.bytes(of: store.card(at: saved.path), for: saved.path) == Array(bytes.utf8))
        #expect(bytes.hasSuffix("}\n"))
        #expect(bytes.contains("\"toldTo\" : \"Everyone/anyone\""))
        #expect(try mode(of: saved.path) == 0o600)
        #expect(try mode(of: folder) == 0o700)
        #expect(names(in: folder) == ["2026-09-01T101500Z-broken-guitar.json"])
    }

    @Test func keysStandInOrder() throws {
        let saved = try store.save(.sample())
        let keys = try text(at: saved.path).split(separator: "\n")
            .filter { $0.hasPrefix("  \"") }.compactMap { $0.split(separator: "\"").dropFirst().first }
        #expect(keys.count == 17)
        #expect(keys == keys.sorted())
    }

    @Test func aCardSavedAgainAfterAKillIsNotDoubled() throws {
        let first = try store.save(.sample())
        #expect(try store.save(.sample()) == first)
        #expect(names(in: folder).count == 1)
    }

    @Test func anotherCardOfTheSameSecondGetsANumberAndReplacesNothing() throws {
        let first = try store.save(.sample(seed: 1))
        let bytes = try text(at: first.path)
        #expect(try store.save(.sample(seed: 2)).id == "2026-09-01T101500Z-broken-guitar.2")
        #expect(try store.save(.sample(seed: 3)).id == "2026-09-01T101500Z-broken-guitar.3")
        #expect(try store.save(.sample(seed: 2)).id == "2026-09-01T101500Z-broken-guitar.2")
        #expect(try text(at: first.path) == bytes)
        #expect(try store.attempts(at: "broken-guitar", by: trainee) == 3)
    }

    @Test func manyWritersAtOnceLoseNothingAndDoubleNothing() async throws {
        let store = store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<40 { group.addTask { try store.save(.sample(seed: UInt64(writer / 2))) } }
            try await group.waitForAll()
        }
        let listing = try store.cards(of: trainee)
        #expect(listing.warnings == [])
        #expect(listing.cards.map(\.seed).sorted() == Array(0..<20))
        #expect(names(in: folder).count == 20)
    }

    @Test func theListHasTheNewestFirstAndSaysWhatItLeftOut() throws {
        let old = try store.save(.sample(scenario: "free-dessert"))
        let new = try store.save(.sample(started: morning + day))
        let broken = try scratch.write("state/cards/Ana/2026-09-01T101501Z-it-was-fine.json", "{")
        let future = try scratch.write("state/cards/Ana/2026-09-01T101502Z-it-was-fine.json", #"{"schema": 2}"#)
        try scratch.write("state/cards/Ana/notes.txt", "not ours")
        try scratch.write("state/cards/Ana/2026-09-01T101500Z-free-dessert.review.json", "not ours either")
        let listing = try store.cards(of: trainee)
        #expect(
            listing.cards == [
                CardSummary(
                    id: new.id, path: new.path, scenario: "broken-guitar", title: "The guitar on flight 417",
                    trainee: ana, seed: 7, started: morning + day, percent: 67, passed: false, answer: 9, hintsUsed: 1),
                CardSummary(
                    id: old.id, path: old.path, scenario: "free-dessert", title: "The guitar on flight 417",
                    trainee: ana, seed: 7, started: morning, percent: 67, passed: false, answer: 9, hintsUsed: 1),
            ])
        #expect(
            listing.warnings == [
                .unknownSchema(path: future, found: 2, known: 1),
                .notACard(path: broken, because: "it is not readable JSON"),
            ])
    }

    @Test func nobodysCardsAreNoError() throws {
        #expect(try store.cards(of: trainee) == CardListing(cards: [], warnings: []))
        #expect(try store.attempts(at: "broken-guitar", by: trainee) == 0)
    }

    @Test func aCardIsFoundByLastAndByPrefixAndByPath() throws {
        let old = try store.save(.sample(scenario: "free-dessert"))
        let new = try store.save(.sample(started: morning + day))
        let twin = try store.save(.sample(seed: 2, started: morning + day))
        #expect(try store.find("last", of: trainee) == twin.path)
        #expect(try store.find("2026-09-01", of: trainee) == old.path)
        #expect(try store.find(new.id, of: trainee) == new.path)
        #expect(try store.find(old.path, of: trainee) == old.path)
    }

    @Test func aReferenceThatFitsNoneOrSeveralSaysSo() throws {
        #expect(error { try store.find("last", of: trainee) } == .noCard(reference: "last", looked: [folder]))
        let old = try store.save(.sample())
        let new = try store.save(.sample(started: morning + day))
        #expect(error { try store.find("2027", of: trainee) } == .noCard(reference: "2027", looked: [folder]))
        #expect(error { try store.find("", of: trainee) } == .noCard(reference: "", looked: [folder]))
        #expect(
            error { try store.find("2026", of: trainee) }
                == .ambiguousCard(reference: "2026", matches: [new.id, old.id]))
        let gone = scratch.path + "/gone.json"
        #expect(error { try store.find(gone, of: trainee) } == .noCard(reference: gone, looked: [scratch.path]))
    }

    @Test func aCardWhoseNameWouldLeaveItsFolderIsNotSaved() {
        #expect(
            error { try store.save(.sample(trainee: "../ana")) }
                == .badTraineeName("../ana", because: "it has '/'"))
        #expect(
            error { try store.save(.sample(scenario: "../x")) }
                == .damaged(path: folder, because: "a card cannot be named by its time and scenario"))
        #expect(error { try store.save(.sample(started: -1)) } != nil)
        #expect(error { try store.save(.sample(started: .max - 300)) } != nil)
        #expect(names(in: scratch.path) == [])
    }

    @Test func aFileInPlaceOfTheFolderIsNamed() throws {
        let file = try scratch.write("state/cards", "")
        #expect(error { try store.save(.sample()) } == .notAFolder(path: file + "/Ana"))
        #expect(error { try store.cards(of: trainee) } == .notAFolder(path: file + "/Ana"))
    }
}
