import RapportModel

/// Whether each name stands for one thing only, so that conditions need no prefixes.
enum RepeatedNames {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        sharedTwice(scope, &findings)
        let definitions = scope.inventory.definitions.filter { NameKind.shared.contains($0.kind) }
        for definition in definitions { engineMove(definition, &findings) }
        var taken = others(scope, findings.source)
        for definition in definitions {
            let name = definition.name
            let kind = definition.kind.withArticle
            if let other = taken[name] {
                findings.add(
                    .nameTwice, at: definition.node.place, "'\(name)' is \(kind) and \(other.kind)",
                    help: [other.place, "give one of them another name"])
            } else {
                taken[name] = (kind, "line \(findings.source.lineNumber(of: definition.node.place.start)): \(kind)")
            }
        }
    }

    /// Reports moves that bear the name of one of the engine's.
    static func engineMove(_ definition: Inventory.Definition, _ findings: inout Findings) {
        guard let move = EngineMove(rawValue: definition.name) else { return }
        findings.add(
            .reservedWord, at: definition.node.place, "'\(definition.name)' is a move that the program adds itself",
            help: ["it says that the reply \(move.means); choose another name"])
    }

    /// Everything besides the scenario's own definitions that bears a name, with a line that says where.
    private static func others(_ scope: ScenarioScope, _ source: SourceFile) -> [String: (kind: String, place: String)]
    {
        var others: [String: (kind: String, place: String)] = [:]
        for name in KnownRoles.all { others[name] = ("a role that rubrics know", "the file formats list these roles") }
        for role in scope.inventory.mentions(of: .role) {
            others[role.name] = ("a role", "line \(source.lineNumber(of: role.node.place.start)): the role")
        }
        for (_, file) in scope.moves {
            for definition in file.inventory.definitions where definition.kind == .move {
                let line = file.document.source.lineNumber(of: definition.node.place.start)
                others[definition.name] = ("a shared move", "\(file.document.source.path):\(line): the move")
            }
        }
        return others
    }

    /// Moves and sets that two of the shared files have.
    private static func sharedTwice(_ scope: ScenarioScope, _ findings: inout Findings) {
        var owners: [String: String] = [:]
        for (reference, file) in scope.moves {
            for definition in file.inventory.definitions {
                let key = "\(definition.kind.rawValue) '\(definition.name)'"
                if let owner = owners[key], owner != file.document.id {
                    findings.add(
                        .nameTwice, at: reference.place, "'\(owner)' and '\(file.document.id)' both have a \(key)",
                        help: ["use only one of the files, or rename one of the two"])
                }
                owners[key] = file.document.id
            }
        }
    }
}
