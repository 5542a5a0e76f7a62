import RapportModel

/// Whether every name that is mentioned stands for something.
enum NameChecks {
    static func conditions(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard scope.hasAllMoves else { return }
        scope.vocabulary.check(scope.inventory.conditions, &findings)
    }

    /// The sets that cues use.
    static func sets(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard scope.hasAllMoves else { return }
        sets(of: scope.inventory, known: scope.sharedSets, &findings)
    }

    static func sets(of inventory: Inventory, known: [String], _ findings: inout Findings) {
        for site in inventory.cues {
            for name in Set(site.value.setNames).subtracting(known).sorted() {
                let piece = site.value.text.scalarRange(of: "~" + name) ?? 0..<1
                findings.add(
                    .unknownName, at: piece, of: site.node,
                    "no set is called '\(name)'", help: Suggestion.help(for: name, among: known))
            }
        }
    }

    static func references(_ scope: ScenarioScope, _ findings: inout Findings) {
        let kinds = Set(scope.inventory.references.map(\.kind))
        let targets = kinds.reduce(into: [:]) { $0[$1] = target(of: $1, in: scope) }
        for reference in scope.inventory.references {
            guard let target = targets[reference.kind], !target.names.contains(reference.name) else { continue }
            findings.add(
                target.code, at: reference.node.place, "no \(target.kind) is called '\(reference.name)'",
                help: Suggestion.help(for: reference.name, among: target.names.sorted()),
                fix: reference.node.isFilled
                    ? nil : Suggestion.nearest(to: reference.name, among: target.names.sorted()))
        }
    }

    /// What models show and tests expect has to be judged by the rubric.
    static func criteria(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard let rubric = scope.rubric else { return }
        let known = rubric.inventory.names(of: .criterion)
        for reference in scope.inventory.mentions(of: .criterion) where !known.contains(reference.name) {
            findings.add(
                .unknownCriterion, at: reference.node.place,
                "the rubric '\(rubric.document.id)' has no criterion '\(reference.name)'",
                help: ["it has: " + known.joined(separator: ", ")])
        }
    }

    /// The levels that tests expect have to stand on the rubric's scale.
    static func levels(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard let rubric = scope.rubric else { return }
        let known = rubric.inventory.names(of: .level)
        for reference in scope.inventory.mentions(of: .level) where !known.contains(reference.name) {
            findings.add(
                .levelNotOnScale, at: reference.node.place,
                "the scale of the rubric '\(rubric.document.id)' has no level '\(reference.name)'",
                help: ["it has: " + known.joined(separator: ", ")])
        }
    }

    /// The endings that the persona's tripwires bring, where the scenario keeps those tripwires.
    static func personaEndings(_ scope: ScenarioScope, _ findings: inout Findings) {
        guard let customer = scope.root["customer"], customer.entry("tripwires") == nil else { return }
        guard let persona = scope.persona, let place = customer["persona"]?.place else { return }
        let known = Set(scope.inventory.names(of: .ending))
        let missing = Set(persona.inventory.mentions(of: .ending).map(\.name)).subtracting(known).sorted()
        guard !missing.isEmpty else { return }
        let names = missing.map { "'\($0)'" }.joined(separator: ", ")
        findings.add(
            .goesNowhere, at: place,
            "the persona '\(persona.document.id)' can end a talk with \(names), "
                + "and no ending here is called so",
            help: ["add the ending, or give the customer 'tripwires' of their own"])
    }

    private struct Target {
        let code: DiagnosticCode
        let kind: String
        let names: Set<String>
    }

    private static func target(of kind: ReferenceKind, in scope: ScenarioScope) -> Target? {
        let inventory = scope.inventory
        switch kind {
        case .destination:
            let names = Set(inventory.names(of: .beat) + inventory.names(of: .ending))
            return Target(code: .goesNowhere, kind: "beat or ending", names: names)
        case .beat: return Target(code: .goesNowhere, kind: "beat", names: Set(inventory.names(of: .beat)))
        case .ending: return Target(code: .goesNowhere, kind: "ending", names: Set(inventory.names(of: .ending)))
        case .fact: return Target(code: .unknownName, kind: "fact", names: Set(inventory.names(of: .fact)))
        case .need: return Target(code: .needOutOfReach, kind: "fact", names: Set(inventory.names(of: .fact)))
        case .action: return Target(code: .unknownName, kind: "desk action", names: Set(inventory.names(of: .action)))
        case .deed where scope.hasAllMoves:
            return Target(code: .unknownName, kind: "move or offer", names: scope.vocabulary.deeds)
        case .deed, .role, .criterion, .level, .file: return nil
        }
    }
}

extension String {
    /// Where another text first stands in this one, in scalars.
    func scalarRange(of other: String) -> Range<Int>? {
        let all = Array(unicodeScalars)
        let wanted = Array(other.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= all.count else { return nil }
        return (0...(all.count - wanted.count)).first { all[$0...].starts(with: wanted) }
            .map { $0..<($0 + wanted.count) }
    }
}
