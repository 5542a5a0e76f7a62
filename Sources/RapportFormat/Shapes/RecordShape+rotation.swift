extension RecordShape {
    /// The rotation.
    static let rotation = RecordShape(
        "rotation",
        Field.heading(.rotation) + [
            .required("title", .text, "What the weeks are called."),
            .required(
                "opening", .list(.text, atLeast: 1), "Why one is here: paragraphs before the very first talk."),
            .required("stages", .list(.record(.stage), atLeast: 1), "The stages, in order."),
            .required("completion", .list(.text, atLeast: 1), "Paragraphs that open the completion report."),
        ])

    static let stage = RecordShape(
        "stage",
        [
            .required("name", .text, "Its name in lists."),
            .required("about", .text, "What it is about, in a sentence or two."),
            .required(
                "scenarios", .list(.reference(.file(.scenario)), atLeast: 1),
                "Ids of scenarios; the next stage opens when all of them are mastered."),
        ])
}
