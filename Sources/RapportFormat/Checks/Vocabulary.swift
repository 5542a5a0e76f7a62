import RapportModel

/// The names that conditions of one file may mention.
struct Vocabulary: Sendable {
    /// Moves, offers and the engine's moves.
    var deeds: Set<String> = Set(EngineMove.allCases.map(\.rawValue))
    var facts: Set<String> = []
    var roles: Set<String> = KnownRoles.all
    /// Desk actions; nil in shared files, which cannot know them.
    var actions: Set<String>?
    /// Names that stand for something else here, with what they stand for.
    var others: [String: NameKind] = [:]

    /// Reports every name in the conditions that nothing has.
    func check(_ conditions: [Inventory.Site<Condition>], _ findings: inout Findings) {
        for site in conditions {
            guard let text = site.node.text else { continue }
            for use in NameUse.all(in: site.value, text: text) where !has(use) {
                let known = names(for: use.wanted)
                findings.add(
                    .unknownName, at: use.piece, of: site.node, message(for: use), help: help(for: use, known: known),
                    fix: Suggestion.nearest(to: use.name, among: known))
            }
        }
    }

    private func has(_ use: NameUse) -> Bool {
        use.wanted == .action && actions == nil || names(for: use.wanted).contains(use.name)
    }

    private func names(for wanted: NameUse.Wanted) -> Set<String> {
        switch wanted {
        case .anything: deeds.union(facts).union(roles)
        case .deed: deeds.union(roles)
        case .fact: facts.union(roles)
        case .action: actions ?? []
        }
    }

    private func message(for use: NameUse) -> String {
        switch use.wanted {
        case .anything: "no move, offer, fact or role is called '\(use.name)'"
        case .deed: "no move, offer or role is called '\(use.name)'"
        case .fact: "no fact or role is called '\(use.name)'"
        case .action: "no desk action is called '\(use.name)'"
        }
    }

    private func help(for use: NameUse, known: Set<String>) -> [String] {
        let name = use.name
        if facts.contains(name) { return ["'\(name)' is a fact; write '\(name)' or 'learned \(name)'"] }
        if actions?.contains(name) == true { return ["'\(name)' is a desk action; write 'done \(name)'"] }
        if deeds.contains(name) { return ["'\(name)' is something that a reply does; write '\(name)' alone"] }
        if let kind = others[name] { return ["'\(name)' is \(kind.withArticle), which no condition can ask for"] }
        return Suggestion.help(for: name, among: known)
    }
}
