import Dispatch
import Foundation
import RapportModel
import Testing

@testable import RapportStore

/// Cards that were handed in: files, receipts, and the chain they make.
@Suite struct SubmittedCardsTests {
    private let scratch: Scratch
    private let store: SubmittedCards
    private let name: TraineeName

    init() throws {
        scratch = try Scratch()
        store = SubmittedCards(folder: scratch.path + "/scorecards")
        name = try TraineeName(ana)
    }

    private var own: String { store.path + "/Ana" }

    @discardableResult
    private func submit(_ card: Scorecard = .sample(), original: String? = nil) throws -> SubmittedCard {
        try store.submit(card, original: original, at: morning + 400)
    }

    @Test func aCardLiesByteForByteBesideItsReceipt() throws {
        let submitted = try submit()
        #expect(submitted.reference == "Ana/2026-09-01T101500Z-broken-guitar")
        #expect(
            names(in: own) == [
                ".lock", "2026-09-01T101500Z-broken-guitar.json", "2026-09-01T101500Z-broken-guitar.receipt.json",
            ])
        let bytes = try CardStore.bytes(of: .sample())
        #expect(try text(at: submitted.path) == String(decoding: bytes, as: UTF8.self))
        #expect(
            try text(at: own + "/2026-09-01T101500Z-broken-guitar.receipt.json") == """
                {
                  "card" : "\(InputStore.hash(of: bytes))",
                  "number" : 1,
                  "previous" : null,
                  "schema" : 1,
                  "submitted" : \(morning + 400),
                  "trainee" : "Ana"
                }

                """)
    }

    @Test func eachReceiptHoldsTheHashOfTheOneBefore() throws {
        try submit()
        let first = try Data(contentsOf: URL(fileURLWithPath: own + "/2026-09-01T101500Z-broken-guitar.receipt.json"))
        let second = try submit(.sample(started: morning + day))
        #expect(second.receipt?.number == 2)
        #expect(second.receipt?.previous == InputStore.hash(of: Array(first)))
    }

    @Test func aCardIsHandedInOnceRedactedOrNot() throws {
        let original = InputStore.hash(of: try CardStore.bytes(of: .sample()))
        try submit()
        let again = StoreError.alreadySubmitted(id: "Ana/2026-09-01T101500Z-broken-guitar")
        #expect(error { try submit() } == again)
        let copy = Scorecard.sample().with { $0.redacted = RedactionMark(original: original, takenOut: ["number": 1]) }
        #expect(error { try submit(copy, original: original) } == again)
        #expect(try store.submitted(original, by: name) == "Ana/2026-09-01T101500Z-broken-guitar")
        #expect(names(in: own).count == 3)
    }

    @Test func twoTalksOfOneSecondAreTwoCards() throws {
        try submit()
        let other = try submit(.sample(seed: 8))
        #expect(other.id == "2026-09-01T101500Z-broken-guitar.2")
        #expect(try store.cards(of: name).cards.map(\.receipt?.number) == [1, 2])
        #expect(try store.check().findings == [])
    }

    @Test func manyWritersAtOnceMakeOneChain() throws {
        let store = store
        DispatchQueue.concurrentPerform(iterations: 16) { index in
            _ = try? store.submit(
                .sample(started: morning + index % 4, reply: "Reply \(index)"), original: nil, at: morning)
        }
        let links = try store.receipts(of: name)
        #expect(links.map(\.receipt.number) == Array(1...16))
        #expect(zip(links.dropFirst(), links).allSatisfy { $0.receipt.previous == $1.hash })
        #expect(try store.check().findings == [])
    }

    @Test func aCardWhoseReceiptWasCutShortGetsItNextTime() throws {
        let submitted = try submit()
        try FileManager.default.removeItem(atPath: own + "/\(submitted.id).receipt.json")
        #expect(try store.check().findings.map(\.kind) == [.foreign])
        #expect(try submit().id == submitted.id)
        #expect(try store.check().findings == [])
    }

    @Test func aFolderOfAnotherPurposeIsNobodys() throws {
        for taken in ["inputs", "assignments", "calibration"] {
            let refused = StoreError.badTraineeName(taken, because: "a folder of that name has another purpose here")
            #expect(error { try submit(.sample(trainee: taken)) } == refused)
        }
        #expect(names(in: store.path) == [])
    }

    @Test func othersMayReadWhatWasHandedIn() throws {
        let submitted = try submit()
        let mask = umask(0o077)
        umask(mask)
        #expect(try mode(of: submitted.path) == 0o666 & ~Int(mask))
        #expect(try mode(of: own) == 0o777 & ~Int(mask))
    }

    @Test func disputesAndReviewsAreNumberedAndKept() throws {
        let card = try submit()
        let dispute = Dispute(card: card.hash, by: ana, at: morning, criterion: "E1", because: "I did.")
        #expect(try store.add(dispute, to: card) == 1)
        #expect(try store.add(dispute, to: card) == 2)
        let review = Review(
            card: card.hash, by: "Kim", at: morning,
            overrides: [.init(criterion: "E1", level: "fitting", because: "So.")],
            answers: [.init(dispute: 2, decision: .accept, because: "Right.")])
        #expect(try store.add(review, to: card) == 1)
        let again = try store.find("last")
        #expect(again.disputes == [1: dispute, 2: dispute])
        #expect(again.reviews == [1: review])
        #expect(again.openDisputes == [1])
        #expect(again.waits)
        #expect(again.overrides["E1"]?.level == "fitting")
        #expect(try text(at: own + "/\(card.id).review-1.json").contains("\"decision\" : \"accept\""))
        #expect(try !text(at: own + "/\(card.id).review-1.json").contains("comment"))
        #expect(try text(at: card.path) == String(decoding: CardStore.bytes(of: .sample()), as: UTF8.self))
    }

    @Test func aCardIsFoundByPathReferencePrefixAndAsTheLast() throws {
        let first = try submit()
        let other = try store.submit(
            .sample(scenario: "two-hour-wait", trainee: "Bo"), original: nil, at: morning + 900)
        for reference in [first.path, first.reference, "Ana/2026", "2026-09-01T101500Z-b", first.id, "Ana/last"] {
            #expect(try store.find(reference) == first, "\(reference)")
        }
        #expect(try store.find("last") == other)
        #expect(try store.find("last", of: name) == first)
        #expect(
            error { try store.find("2026") }
                == .ambiguousCard(reference: "2026", matches: [first.reference, other.reference]))
        for reference in ["x", "", "Bo/2025", "../Ana/x", "../../etc/passwd"] {
            #expect(throws: StoreError.self) { try store.find(reference) }
        }
        #expect(error { try store.find(other.reference, of: name) } != nil)
    }

    @Test func whatCannotBeReadIsToldOfAndTheRestStays() throws {
        let card = try submit()
        try scratch.write("scorecards/Ana/\(card.id).review-1.json", "{}")
        try scratch.write("scorecards/Bo/2026-09-01T101500Z-broken-guitar.json", "no card")
        let listing = try store.all()
        #expect(listing.cards == [card])
        #expect(
            listing.warnings == [
                .damaged(path: own + "/\(card.id).review-1.json", because: "'schema' is missing"),
                .notACard(
                    path: store.path + "/Bo/2026-09-01T101500Z-broken-guitar.json", because: "it is not readable JSON"),
            ])
    }
}
