import RapportModel
import RapportStore

extension CardOptions {
    /// The attempt as a card's own files make it; they lie beside the cards, or in the trainee's own folder.
    func attempt(for card: Scorecard, at path: String) throws -> Attempt {
        let inputs = try KeptFiles.inputs(besideCardAt: path) { try who.state().inputs }
        return try KeptFiles(files: card.files, inputs: inputs).attempt(card.scenario, seed: card.seed)
    }
}
