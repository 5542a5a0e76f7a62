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
        for entry in entries {
            guard let key = entry.key.text, known.contains(key) else {
                findings.add(
                    .unknownKey, at: entry.key.place, "a line by mood has no key '\(entry.key.text ?? "")'",
                    help: ["keys here: " + known.joined(separator: ", ")],
                    fix: Suggestion.nearest(to: entry.key.text ?? "", among: known))
                continue
            }
            visitVariants(entry.value, at: Slot(label: "'\(key)'", place: entry.key.place))
        }
        guard node.entry(Self.otherwise) == nil, !bands.allSatisfy({ node.entry($0) != nil }) else { return }
        findings.add(
            .missingKey, at: slot.place, "\(slot.label) has no 'else'",
            help: ["say what is said in the other moods, or give all of: " + bands.joined(separator: ", ")])
    }

    private mutating func visitVariants(_ node: Node, at slot: Slot) {
        guard case .list(let items) = node.content else { return visit(node, as: .text, at: slot) }
        if items.isEmpty { tooShort(node, least: 1, at: slot) }
        for item in items { visit(item, as: .text, at: slot) }
    }
}
