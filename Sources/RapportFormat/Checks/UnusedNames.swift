import RapportModel

/// Names that are given to something and never mentioned; only where nothing else could make use of them.
enum UnusedNames {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        moves(scope, &findings)
        roles(scope, &findings)
    }

    /// Sets of a file of moves that none of its cues use.
    static func sets(of inventory: Inventory, _ findings: inout Findings) {
        let sets = inventory.names(of: .set)
        let mentioned = Set(inventory.cues.flatMap(\.value.setNames))
        // A misspelt mention has a finding of its own.
        let unknown = mentioned.subtracting(sets).sorted().prefix(Findings.most)
        let used = mentioned.union(unknown.compactMap { Suggestion.nearest(to: $0, among: sets) })
        for definition in inventory.definitions where definition.kind == .set && !used.contains(definition.name) {
            findings.add(
                .neverUsed, at: definition.node.place, "no cue here uses the set '\(definition.name)'",
                help: ["write '~\(definition.name)' in a cue, or remove the set"])
        }
    }

    /// Own moves that no condition asks for and that have no role.
    private static func moves(_ scope: ScenarioScope, _ findings: inout Findings) {
        let mentioned = mentionedNames(scope)
        for entry in scope.entries("moves") {
            guard let name = entry.key.text, Condition.isName(name), !mentioned.contains(name) else { continue }
            // Rubrics see what has a role, and what is harmful.
            guard entry.value.texts("role").isEmpty, !entry.value.flag("harmful") else { continue }
            findings.add(
                .neverUsed, at: entry.key.place, "no condition asks for the move '\(name)'",
                help: ["use it in a branch, a reaction or a fact's 'asked_by', or remove it"])
        }
    }

    /// Roles that nothing knows: usually a slip of the pen.
    private static func roles(_ scope: ScenarioScope, _ findings: inout Findings) {
        let known = KnownRoles.all.union(scope.rubric?.inventory.roles ?? [])
        let used = known.union(mentionedNames(scope))
        var seen: Set<String> = []
        for reference in scope.inventory.mentions(of: .role) where !used.contains(reference.name) {
            guard seen.insert(reference.name).inserted else { continue }
            findings.add(
                .neverUsed, at: reference.node.place, "nothing asks for the role '\(reference.name)'",
                help: Suggestion.help(for: reference.name, among: known.sorted()),
                fix: reference.node.isFilled ? nil : Suggestion.nearest(to: reference.name, among: known.sorted()))
        }
    }

    private static func mentionedNames(_ scope: ScenarioScope) -> Set<String> {
        let inventories = [scope.inventory, scope.persona?.inventory, scope.rubric?.inventory].compactMap(\.self)
        return Set(inventories.flatMap { $0.conditions.flatMap(\.value.names) })
    }
}
