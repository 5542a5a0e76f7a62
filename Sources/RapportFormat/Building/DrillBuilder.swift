import RapportModel

/// Makes a drill of rewriting from nodes.
enum DrillBuilder {
    static func drill(_ root: Node) -> RewriteDrill {
        let sets = root.table("sets") { name, node in (name, node.items.compactMap(\.text)) }
        return RewriteDrill(
            id: root.text("id"), title: root.text("title"), about: root.text("about"),
            sets: Dictionary(sets) { first, _ in first }, lines: root.list("lines", line))
    }

    private static func line(_ node: Node) -> ColdLine {
        ColdLine(
            line: node.text("line"), to: node.text("to"), keep: node.list("keep", truth),
            never: node.list("never", truth), kindly: node.text("kindly"))
    }

    private static func truth(_ node: Node) -> ColdLine.Truth {
        ColdLine.Truth(means: node.text("means"), cues: node.cues("cues"))
    }
}
