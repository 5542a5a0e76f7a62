import RapportModel

/// Makes rubrics from nodes.
enum RubricBuilder {
    static func rubric(_ root: Node) -> Rubric {
        let scale = root.table("scale") { name, node in
            node.text.flatMap { Int($0) }.map { Rubric.ScaleStep(name: name, value: $0) }
        }
        return Rubric(
            id: root.text("id"), title: root.text("title"), scale: scale.sorted { $0.value < $1.value },
            pass: Rubric.PassRule(
                percent: root["pass"]?.number("percent") ?? 100,
                noAbsentFromWeight: root["pass"]?.number("no_absent_from_weight")),
            criteria: root.table("criteria", criterion), critical: root.table("critical", criticalItem),
            bonus: root["bonus"]?.table("items", bonusItem) ?? [], mostBonus: root["bonus"]?.number("most") ?? 0)
    }

    private static func criterion(_ id: String, _ node: Node) -> Criterion {
        Criterion(
            id: id, asks: node.text("asks"), group: node.text("group"), weight: node.number("weight") ?? 0,
            needs: needs(node), harm: node["harm"].flatMap(clause), levels: node.table("levels", level),
            caps: node.list("caps", cap))
    }

    private static func level(_ name: String, _ node: Node) -> Criterion.Level {
        Criterion.Level(name: name, clause: clause(node), looksLike: node.text("looks_like"))
    }

    private static func cap(_ node: Node) -> Criterion.Cap? {
        clause(node).map { Criterion.Cap(clause: $0, atMost: node.text("at_most"), because: node.text("because")) }
    }

    private static func criticalItem(_ id: String, _ node: Node) -> CriticalItem? {
        clause(node).map { CriticalItem(id: id, needs: needs(node), clause: $0, because: node.text("because")) }
    }

    private static func bonusItem(_ id: String, _ node: Node) -> BonusItem? {
        clause(node).map {
            BonusItem(
                id: id, needs: needs(node), clause: $0, points: node.number("points") ?? 0,
                because: node.text("because"))
        }
    }

    private static func needs(_ node: Node) -> [Criterion.Need] { node.texts("needs").compactMap(ScalarValue.need) }

    /// The clause of a level, cap or item; nothing where it has none of the three keys.
    private static func clause(_ node: Node) -> Clause? {
        let clause = Clause(
            when: node.condition("when"), never: node.condition("never"), atEnd: node.condition("at_end"))
        return clause == Clause() ? nil : clause
    }
}
