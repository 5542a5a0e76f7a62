import RapportModel

extension ShapeWalk {
    /// The key of a line's variants for every mood that has none of its own.
    static let otherwise = "else"

    mutating func visitLine(_ node: Node, at slot: Slot) {
        guard case .table(let entries) = node.content else { return visitVariants(node, at: slot) }
        let bands = MoodBand.allCases.map(\.rawValue)
        let known = bands + [Self.otherwise]
        guard entries.contains(where: { known.contains($0.key.text ?? "") }) else {
            return refuse(node, as: .line, at: slot)
        }
        var present: Set<String> = []
        for entry in entries {
            let key = entry.key.text ?? ""
            guard known.contains(key) else {
                let nearest = findings.isFull ? nil : Suggestion.nearest(to: key, among: known)
                present.insert(nearest ?? "")
                findings.add(
                    .unknownKey, at: entry.key.place, "a line by mood has no key '\(key)'",
                    help: ["keys here: " + known.joined(separator: ", ")], fix: nearest)
                continue
            }
            present.insert(key)
            visitVariants(entry.value, at: Slot(label: "'\(key)'", place: entry.key.place))
        }
        guard !present.contains(Self.otherwise), !present.isSuperset(of: bands) else { return }
        let source = findings.source
        findings.add(
            .missingKey, at: slot.place, "\(slot.label) has no 'else'",
            help: ["say what is said in the other moods, or give all of: " + bands.joined(separator: ", ")],
            fixIt: KeyInsertion(key: Self.otherwise, text: Shape.unwritten, order: known).fixIt(in: node, of: source))
    }

    private mutating func visitVariants(_ node: Node, at slot: Slot) {
        guard case .list(let items) = node.content else { return visit(node, as: .text, at: slot) }
        if items.isEmpty { tooShort(node, least: 1, at: slot) }
        for item in items { visit(item, as: .text, at: slot) }
    }
}
