/// Whether a file of shared moves holds together.
enum MovesChecks {
    static func check(_ moves: CheckedDocument, _ findings: inout Findings) {
        NameChecks.sets(of: moves.inventory, known: moves.inventory.names(of: .set), &findings)
        for definition in moves.inventory.definitions where definition.kind == .move {
            RepeatedNames.engineMove(definition, &findings)
            guard KnownRoles.all.contains(definition.name) else { continue }
            findings.add(
                .nameTwice, at: definition.node.place, "'\(definition.name)' is a move and a role that rubrics know",
                help: ["give the move another name"])
        }
        UnusedNames.sets(of: moves.inventory, &findings)
    }
}
