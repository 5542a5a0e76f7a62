extension RecordShape {
    /// A drill of rewriting.
    static let drill = RecordShape(
        "drill",
        Field.heading(.drill) + [
            .required("id", .fileID, "The file's name without `.yaml`."),
            .required("title", .text, "Its name in lists."),
            .required("about", .text, "What it is for, in a sentence or two."),
            .optional(
                "sets", .table(key: .newName(.set), value: .list(.text, atLeast: 1)),
                "Words or phrases that cues mention as `~name`."),
            .required("lines", .list(.record(.coldLine), atLeast: 1), "The cold lines."),
        ])

    static let coldLine = RecordShape(
        "line",
        [
            .required("line", .text, "A line that is true and unkind."),
            .required("to", .text, "To whom it is said, and when."),
            .required("keep", .list(.record(.truth), atLeast: 1), "What a rewrite must still say."),
            .optional("never", .list(.record(.truth)), "What a rewrite must not say; denied words do not count."),
            .required("kindly", .text, "A rewrite of your own; it must be clean."),
        ])

    static let truth = RecordShape(
        "truth",
        [
            .required("means", .text, "What it says, in a few words."),
            .required("cues", .list(.cue, atLeast: 1), "Word patterns that find it."),
        ])
}
