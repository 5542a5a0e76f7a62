import RapportModel

/// Whether a rubric's parts fit each other.
enum RubricChecks {
    static func check(_ rubric: CheckedDocument, _ findings: inout Findings) {
        let criteria = rubric.root["criteria"]?.entries ?? []
        levelNames(rubric, &findings)
        scale(rubric.root, &findings)
        weights(rubric.root, criteria, &findings)
        for criterion in criteria { levels(of: criterion, in: rubric.root, &findings) }
    }

    private static func levelNames(_ rubric: CheckedDocument, _ findings: inout Findings) {
        let known = rubric.inventory.names(of: .level)
        for reference in rubric.inventory.mentions(of: .level) where !known.contains(reference.name) {
            findings.add(
                .levelNotOnScale, at: reference.node.place, "the scale has no level '\(reference.name)'",
                help: Suggestion.help(for: reference.name, among: known),
                fix: Suggestion.nearest(to: reference.name, among: known))
        }
    }

    private static func scale(_ root: Node, _ findings: inout Findings) {
        var seen: Set<Int> = []
        for step in root["scale"]?.entries ?? [] {
            guard let value = step.value.text.flatMap({ Int($0) }), !seen.insert(value).inserted else { continue }
            findings.add(
                .badLevels, at: step.value.place, "two levels of the scale are worth \(value)",
                help: ["give each level a value of its own"])
        }
    }

    private static func weights(_ root: Node, _ criteria: [Node.Entry], _ findings: inout Findings) {
        let weights = criteria.map { $0.value.number("weight") }
        guard !weights.isEmpty, weights.allSatisfy({ $0 == 0 }) else { return }
        findings.add(
            .badWeights, at: root.entry("criteria")?.key.place ?? .beginning, "every criterion weighs nothing",
            help: ["give at least one criterion a weight above 0"])
    }

    /// Levels run from the best to the lowest; only the last has no condition.
    private static func levels(of criterion: Node.Entry, in root: Node, _ findings: inout Findings) {
        let scale = Dictionary(
            (root["scale"]?.entries ?? []).map { ($0.key.text ?? "", $0.value.text.flatMap { Int($0) }) }
        ) { first, _ in first }
        let levels = criterion.value["levels"]?.entries ?? []
        order(of: levels, scale: scale.compactMapValues(\.self), &findings)
        for (index, level) in levels.enumerated() {
            let clause = ["when", "never", "at_end"].compactMap { level.value.entry($0)?.key }.first
            if index == levels.count - 1, let clause {
                findings.add(
                    .badLevels, at: clause.place, "the last level is given when no other is, so it has no condition",
                    help: ["remove '\(clause.text ?? "")'"])
            } else if index < levels.count - 1, clause == nil {
                findings.add(
                    .badLevels, at: level.key.place, "the level '\(level.key.text ?? "")' has no condition",
                    help: ["say 'when', 'never' or 'at_end'; only the last level has none"])
            }
        }
    }

    private static func order(of levels: [Node.Entry], scale: [String: Int], _ findings: inout Findings) {
        guard Set(scale.values).count == scale.count else { return }
        let known = levels.filter { scale[$0.key.text ?? ""] != nil }
        for (better, next) in zip(known, known.dropFirst()) {
            guard let high = scale[better.key.text ?? ""], let low = scale[next.key.text ?? ""], high <= low else {
                continue
            }
            findings.add(
                .badLevels, at: next.key.place,
                "'\(next.key.text ?? "")' is worth no less than '\(better.key.text ?? "")' above it",
                help: ["write the levels with the best first"])
        }
        guard known.count == levels.count, let last = known.last, let lowest = scale.values.min() else { return }
        guard let value = scale[last.key.text ?? ""], value > lowest else { return }
        findings.add(
            .badLevels, at: last.key.place, "the last level is not the lowest of the scale",
            help: ["end with the level that is worth \(lowest)"])
    }
}
