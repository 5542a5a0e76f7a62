/// Whether a rotation names scenarios that are there, each once.
enum RotationChecks {
    static func check(_ rotation: CheckedDocument, known: [String], _ findings: inout Findings) {
        var seen: Set<String> = []
        for mention in rotation.inventory.mentions(of: .file(.scenario)) {
            if !known.contains(mention.name) {
                findings.add(
                    .fileNotFound, at: mention.node.place, "no scenario file is called '\(mention.name)'",
                    help: Suggestion.help(for: mention.name, among: known),
                    fix: Suggestion.nearest(to: mention.name, among: known))
            } else if !seen.insert(mention.name).inserted {
                findings.add(
                    .nameTwice, at: mention.node.place, "the scenario '\(mention.name)' stands in the rotation twice",
                    help: ["remove one of the two"])
            }
        }
    }
}
