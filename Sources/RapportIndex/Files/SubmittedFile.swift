internal import RapportStore

/// A file among the submitted cards that the index reads.
struct SubmittedFile: Hashable, Sendable {
    /// What stands in it.
    enum Kind: String, Sendable { case card, dispute, review }

    /// The trainee's folder.
    let folder: String
    /// The card's name, which the files about it begin with.
    let stem: String
    let kind: Kind
    /// Which of the card's reviews or disputes it is, from 1; 0 for the card.
    let number: Int

    init(folder: String, stem: String, kind: Kind, number: Int) {
        self.folder = folder
        self.stem = stem
        self.kind = kind
        self.number = number
    }

    /// Reads a name; absent for files that are none of our business, such as receipts.
    init?(folder: String, name: String) {
        guard name.hasSuffix(".json") else { return nil }
        let bare = name.dropLast(5)
        self.folder = folder
        if CardStore.isCard(bare) {
            (stem, kind, number) = (String(bare), .card, 0)
            return
        }
        guard let dot = bare.lastIndex(of: "."), CardStore.isCard(bare[..<dot]) else { return nil }
        let parts = bare[bare.index(after: dot)...].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), kind != .card,
            let number = Int(parts[1]), number > 0, String(number) == parts[1]
        else { return nil }
        (stem, self.kind, self.number) = (String(bare[..<dot]), kind, number)
    }

    /// The path from the folder of all submitted cards on.
    var path: String { "\(folder)/\(stem)\(kind == .card ? "" : ".\(kind.rawValue)-\(number)").json" }
}
