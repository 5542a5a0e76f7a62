import RapportModel

/// Makes moves and word sets from nodes.
enum MovesBuilder {
    static func lexicon(_ root: Node) -> MoveLexicon {
        let sets = root.table("sets") { name, node in (name, node.items.compactMap(\.text)) }
        return MoveLexicon(sets: Dictionary(sets) { first, _ in first }, moves: root.table("moves", move))
    }

    /// Joins the shared moves of several files with a scenario's own.
    static func joined(_ lexicons: [MoveLexicon], own: [Move]) -> MoveLexicon {
        lexicons.reduce(into: MoveLexicon()) { joined, lexicon in
            joined.sets.merge(lexicon.sets) { first, _ in first }
            joined.moves += lexicon.moves
        }
        .adding(own)
    }

    static func move(_ name: String, _ node: Node) -> Move? { move(name, node, roles: node.texts("role")) }

    /// A scenario's own move; rubrics cannot name it, so what is harmful has a role that they know.
    static func ownMove(_ name: String, _ node: Node) -> Move? {
        move(name, node, roles: node.texts("role") + (node.flag("harmful") ? [Move.harmfulRole] : []))
    }

    private static func move(_ name: String, _ node: Node, roles: [String]) -> Move {
        Move(
            name: name, means: node.text("means"), isQuestion: node.flag("question"), isHarmful: node.flag("harmful"),
            cues: node.cues("cues"), unless: node.cues("unless"), hit: node.texts("hit"), miss: node.texts("miss"),
            roles: roles)
    }
}

extension MoveLexicon {
    fileprivate func adding(_ own: [Move]) -> MoveLexicon { MoveLexicon(sets: sets, moves: moves + own) }
}
