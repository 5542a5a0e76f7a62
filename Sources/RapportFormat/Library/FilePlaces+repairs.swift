extension FilePlaces {
    /// The characters that a repair of the value at a path changes; nil where that takes more than one line.
    public func fixIt(for repair: Repair, at path: [String], piece: String? = nil) -> FixIt? {
        switch repair {
        case .replace(let text): replacement(text, at: path, piece: piece)
        case .add: nil
        }
    }

    private func replacement(_ text: String, at path: [String], piece: String?) -> FixIt? {
        let found = deepest(on: path)
        guard found.steps == path.count, case .scalar = found.node.content else { return nil }
        guard let piece else { return FixIt(range: range(of: path), replacement: text) }
        guard found.node.text?.scalarRange(of: piece) != nil else { return nil }
        return FixIt(range: range(of: path, piece: piece), replacement: text)
    }
}
