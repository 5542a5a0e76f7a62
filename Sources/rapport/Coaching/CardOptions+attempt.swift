import Foundation
import RapportModel
import RapportStore

extension CardOptions {
    /// The attempt as a card's own files make it; they lie beside the cards, or in the trainee's own folder.
    func attempt(for card: Scorecard, at path: String) throws -> Attempt {
        let cards = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent()
        let places = [cards, cards.deletingLastPathComponent()].map { $0.appending(path: "inputs").path }
        let beside = places.first { FileManager.default.fileExists(atPath: $0) }.map(InputStore.init(folder:))
        let inputs = try beside ?? who.state().inputs
        return try KeptFiles(files: card.files, inputs: inputs).attempt(card.scenario, seed: card.seed)
    }
}
