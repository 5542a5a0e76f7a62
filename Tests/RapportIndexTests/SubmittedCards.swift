import Foundation
import RapportModel
import RapportStore
import RapportTestSupport

@testable import RapportIndex

/// A folder of submitted cards, with a cache beside it, that is gone when the test is over.
final class SubmittedCards {
    let scratch = NSTemporaryDirectory() + "rapport-index-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: scratch) }

    var folder: String { scratch + "/scorecards" }
    var cache: String { scratch + "/cache" }

    /// Saves a card and gives back its path.
    @discardableResult
    func add(_ card: Scorecard) throws -> String { try CardStore(folder: folder).save(card).path }

    /// Writes a file about a card, which may mention the card's hash as `HASH`.
    func write(_ ending: String, about card: String, _ text: String) throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: card)))
        let whole = text.replacing("HASH", with: InputStore.hash(of: bytes))
        try Data(whole.utf8).write(to: URL(fileURLWithPath: card.dropLast(5) + "." + ending + ".json"))
    }

    /// Five people with a card each, a day apart.
    func addFive() throws {
        for (place, name) in ["ana", "bo", "cy", "dee", "eve"].enumerated() {
            try add(.small(trainee: name, started: 1_788_257_700 + place * 3600, percent: 60 + place * 10))
        }
    }

    /// Whether some file of the cache holds a text, in the database or in the log of its changes.
    func cacheHolds(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: cache).contains { name in
            try Data(contentsOf: URL(fileURLWithPath: cache + "/" + name)).range(of: Data(text.utf8)) != nil
        }
    }

    func index() throws -> CardIndex { try CardIndex(of: folder, cache: cache) }

    /// The index, up to date, and what bringing it there took.
    func refreshed() async throws -> (index: CardIndex, refresh: CardIndex.Refresh) {
        let index = try index()
        return (index, try await index.refresh(jobs: 2))
    }
}
