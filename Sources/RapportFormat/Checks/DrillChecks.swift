/// Whether the cues of a drill name sets that it has.
enum DrillChecks {
    static func check(_ drill: CheckedDocument, _ findings: inout Findings) {
        NameChecks.sets(of: drill.inventory, known: drill.inventory.names(of: .set), &findings)
        UnusedNames.sets(of: drill.inventory, &findings)
    }
}
