/// Whether every hidden fact can be found out.
enum FactChecks {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        let shown = shownFacts(scope)
        for fact in scope.entries("facts") where fact.value.flag("hidden") {
            guard let name = fact.key.text, !shown.contains(name) else { continue }
            guard fact.value.entry("asked_by") == nil, fact.value.entry("tell") == nil else { continue }
            findings.add(
                .factOutOfReach, at: fact.key.place, "nothing brings out the hidden fact '\(name)'",
                help: ["give it 'asked_by' and 'tell', or let a look-up show it"])
        }
    }

    /// The facts that look-ups show; a misspelt one has a finding of its own, and stands here for what was meant.
    private static func shownFacts(_ scope: ScenarioScope) -> Set<String> {
        let facts = Set(scope.inventory.names(of: .fact))
        let names = Set((scope.root["desk"]?["look"]?.entries ?? []).compactMap { $0.value["shows"]?.text })
        let unknown = names.subtracting(facts).sorted().prefix(Findings.most)
        return names.union(unknown.compactMap { Suggestion.nearest(to: $0, among: facts) })
    }
}
