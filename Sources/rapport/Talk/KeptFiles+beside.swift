import Foundation
import RapportStore

extension KeptFiles {
    /// The kept files for a card at a path: those beside the cards there, else those of the trainee's own folder.
    static func inputs(besideCardAt path: String, else own: () throws -> InputStore) throws -> InputStore {
        let cards = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent()
        let places = [cards, cards.deletingLastPathComponent()].map { $0.appending(path: "inputs").path }
        let beside = places.first { FileManager.default.fileExists(atPath: $0) }.map(InputStore.init(folder:))
        return try beside ?? own()
    }
}
