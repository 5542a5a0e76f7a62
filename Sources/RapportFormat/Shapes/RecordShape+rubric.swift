extension RecordShape {
    /// A rubric file.
    static let rubric = RecordShape(
        "rubric",
        Field.heading(.rubric) + [
            .required("id", .fileID, "The file's name without `.yaml`."),
            .required("title", .text, "The title on the card."),
            .required(
                "scale", .table(key: .newName(.level), value: .number(0...100), atLeast: 2),
                "Level names with their values."),
            .required("pass", .record(.pass), "When an attempt passes."),
            .required(
                "criteria", .table(key: .label(.criterion), value: .record(.criterion), atLeast: 1),
                "What is judged."),
            .optional(
                "critical", .table(key: .label(.item), value: .record(.criticalItem)),
                "What fails an attempt whatever the points."),
            .optional("bonus", .record(.bonus), "Points shown apart."),
        ])

    static let pass = RecordShape(
        "pass",
        [
            .required("percent", .number(0...100), "The least percent."),
            .optional(
                "no_absent_from_weight", .number(0...1_000),
                "From this weight on no criterion may be at the lowest level."),
        ])

    static let criterion = RecordShape(
        "criterion",
        [
            .required("asks", .text, "The question that it answers."),
            .required("group", .label(.item), "What it is about, such as `empathy`."),
            .required("weight", .number(0...1_000), "How much it weighs.", missing: .badWeights),
            .optional("needs", .oneOrMany(.need), "Roles without which it does not apply."),
            .optional("harm", .record(.harm), "What brings the lowest level, whatever else was done."),
            .required(
                "levels", .table(key: .reference(.level), value: .record(.level), atLeast: 2),
                "Best first; the last has no condition."),
            .optional("caps", .list(.record(.cap)), "Bounds on the level, with their reasons."),
        ])

    private static let clause: [Field] = [
        .optional("when", .condition, "Holds at some reply; the first is the evidence."),
        .optional("never", .condition, "Holds at no reply."),
        .optional("at_end", .condition, "Holds when the talk is over."),
    ]
    private static let someClause: [Rule] = [.atLeastOne(["when", "never", "at_end"])]
    private static let because = Field.required("because", .text, "The reason, for the card.")

    static let harm = RecordShape("harm", clause, rules: someClause)

    static let level = RecordShape(
        "level",
        clause + [
            .required("looks_like", .text, "One sentence about what is seen at this level.", missing: .noAnchor)
        ])

    static let cap = RecordShape(
        "cap", clause + [.required("at_most", .reference(.level), "The highest level then."), because],
        rules: someClause)

    static let criticalItem = RecordShape(
        "critical item",
        clause + [.optional("needs", .oneOrMany(.need), "Roles without which it does not apply."), because],
        rules: someClause)

    static let bonus = RecordShape(
        "bonus",
        [
            .required("most", .number(0...100), "The most bonus points in all."),
            .required("items", .table(key: .label(.item), value: .record(.bonusItem)), "What earns them."),
        ])

    static let bonusItem = RecordShape(
        "bonus item",
        clause + [
            .optional("needs", .oneOrMany(.need), "Roles without which it does not apply."),
            .required("points", .number(1...100), "Bonus points."), because,
        ], rules: someClause)
}
