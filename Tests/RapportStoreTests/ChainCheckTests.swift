import Foundation
import RapportModel
import Testing

@testable import RapportStore

/// What `check` finds in a folder of submitted cards, and what it cannot.
@Suite struct ChainCheckTests {
    private let scratch: Scratch
    private let store: SubmittedCards
    private let ids: [String]

    init() throws {
        scratch = try Scratch()
        store = SubmittedCards(folder: scratch.path + "/scorecards")
        var ids: [String] = []
        for index in 0..<3 {
            ids.append(
                try store.submit(
                    .sample(started: morning + index * day), original: nil, at: morning + (index + 1) * day
                ).id)
        }
        self.ids = ids
    }

    private func path(_ file: String) -> String { store.path + "/Ana/" + file }

    private func edit(_ file: String, _ old: String, _ new: String) throws {
        let before = try text(at: path(file))
        #expect(before.contains(old))
        try scratch.write("scorecards/Ana/\(file)", before.replacing(old, with: new, maxReplacements: 1))
    }

    private func findings() throws -> [String] {
        try store.check().findings.map { "\($0.kind.rawValue) \($0.number ?? 0) \($0.file)" }
    }

    @Test func anUntouchedChainIsClean() throws {
        let report = try store.check()
        #expect(report.findings == [])
        #expect(report.trainees == 1)
        #expect(report.receipts == 3)
        #expect(report.removals == [])
    }

    @Test func aChangedCardIsNamedWithItsPlace() throws {
        try edit("\(ids[1]).json", "\"percent\" : 67", "\"percent\" : 76")
        #expect(try findings() == ["changed 2 \(ids[1]).json"])
    }

    @Test func aMissingCardIsNamedWithItsPlace() throws {
        try FileManager.default.removeItem(atPath: path("\(ids[0]).json"))
        #expect(try findings() == ["missing 1 \(ids[0]).json"])
    }

    @Test func aMissingReceiptIsNamedAndItsCardIsForeign() throws {
        try FileManager.default.removeItem(atPath: path("\(ids[1]).receipt.json"))
        #expect(try findings() == ["missing 2 the receipt of hand-in 2", "foreign 0 \(ids[1]).json"])
    }

    @Test func aCardChangedTogetherWithItsReceiptBreaksTheNextLink() throws {
        try edit("\(ids[0]).json", "\"percent\" : 67", "\"percent\" : 76")
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path("\(ids[0]).json"))))
        let old = try store.receipts(of: TraineeName(ana))[0].receipt.card
        try edit("\(ids[0]).receipt.json", old, InputStore.hash(of: bytes))
        #expect(try findings() == ["reordered 2 \(ids[1]).receipt.json"])
    }

    @Test func receiptsThatChangedPlacesAreFound() throws {
        try edit("\(ids[0]).receipt.json", "\"number\" : 1", "\"number\" : 2")
        try edit("\(ids[1]).receipt.json", "\"number\" : 2", "\"number\" : 1")
        #expect(try Set(findings().map { $0.prefix { $0 != " " } }) == ["reordered"])
    }

    @Test func aCardFromElsewhereIsForeign() throws {
        let stranger = String(
            decoding: try CardStore.bytes(of: .sample(trainee: "Bo", started: morning + 5 * day)), as: UTF8.self)
        try scratch.write("scorecards/Ana/2026-09-06T101500Z-broken-guitar.json", stranger)
        try scratch.write("scorecards/Ana/notes.txt", "mine")
        #expect(try findings() == ["foreign 0 2026-09-06T101500Z-broken-guitar.json", "foreign 0 notes.txt"])
    }

    @Test func aChainThatWasCopiedToSomebodyElseIsForeign() throws {
        try FileManager.default.copyItem(atPath: store.path + "/Ana", toPath: store.path + "/Bo")
        let report = try store.check(only: TraineeName("Bo"))
        #expect(report.findings.count == 6)
        #expect(Set(report.findings.map(\.kind)) == [.foreign])
    }

    @Test func aReviewOfAnotherCardIsForeignAndAGapIsMissing() throws {
        let card = try store.find(ids[0])
        try store.add(Review(card: card.hash, by: "Kim", at: morning, comment: "a"), to: card)
        try store.add(Review(card: card.hash, by: "Kim", at: morning, comment: "b"), to: card)
        #expect(try findings() == [])
        try FileManager.default.moveItem(
            atPath: path("\(ids[0]).review-1.json"), toPath: path("\(ids[2]).review-1.json"))
        #expect(try findings() == ["missing 0 \(ids[0]).review-1.json", "foreign 0 \(ids[2]).review-1.json"])
    }

    @Test func aFileThatIsNoReceiptIsUnreadable() throws {
        try scratch.write("scorecards/Ana/\(ids[2]).receipt.json", "{\"schema\": 1, \"number\": -5}")
        #expect(try findings().first == "unreadable 0 \(ids[2]).receipt.json")
    }

    @Test func numbersBeyondMeasureNeitherTrapNorTakeForEver() throws {
        let huge = String(Int.max)
        for file in [
            "\(ids[0]).dispute-\(huge).json", "\(ids[0]).review-99999999999999999999.json", "\(ids[0]).\(huge).json",
        ] {
            try scratch.write("scorecards/Ana/\(file)", "{}")
        }
        try scratch.write("scorecards/Ana/\(ids[1]).review-100000.json", "{}")
        try edit("\(ids[2]).receipt.json", "\"number\" : 3", "\"number\" : 1000000000")
        let report = try store.check()
        #expect(report.findings.count > 200, "a hundred of each that is missing are named, and no more")
        #expect(report.findings.count < 300)
        let card = try store.find(ids[0])
        #expect(try store.add(Review(card: card.hash, by: "Kim", at: morning, comment: "a"), to: card) == 1)
        #expect(throws: StoreError.self) {
            try store.submit(.sample(started: morning + 9 * day), original: nil, at: morning)
        }
    }

    @Test func anyBytesInAnyFileEndInAFindingAndNeverInATrap() throws {
        let card = try store.find(ids[0])
        try store.add(Review(card: card.hash, by: "Kim", at: morning, comment: "a"), to: card)
        var generator = SplitMix64(seed: 1)
        for file in ["\(ids[0]).json", "\(ids[0]).receipt.json", "\(ids[0]).review-1.json"] {
            let good = Array(try Data(contentsOf: URL(fileURLWithPath: path(file))))
            for _ in 0..<60 {
                var bytes = good
                for _ in 0...generator.below(3) { bytes[generator.below(bytes.count)] = UInt8(generator.below(256)) }
                if generator.below(4) == 0 { bytes.removeLast(generator.below(bytes.count)) }
                try Data(bytes).write(to: URL(fileURLWithPath: path(file)))
                let isChanged = bytes != good
                let findings = try store.check().findings
                // A review has no hash of its own: only what makes it another record is found.
                #expect(!findings.isEmpty == isChanged || file.contains("review"))
                _ = try store.all()
            }
            try Data(good).write(to: URL(fileURLWithPath: path(file)))
        }
        #expect(try findings() == [])
    }

    @Test func theNewestLinkCanGoWithoutATraceWhichIsSaid() throws {
        // Not a wish but the limit of the method, written down where the method is described.
        for ending in ["json", "receipt.json"] {
            try FileManager.default.removeItem(atPath: path("\(ids[2]).\(ending)"))
        }
        #expect(try findings() == [])
    }
}
