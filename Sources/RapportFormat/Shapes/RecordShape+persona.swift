extension RecordShape {
    /// A persona file.
    static let persona = RecordShape(
        "persona",
        Field.heading(.persona) + [
            .required("id", .fileID, "The file's name without `.yaml`."),
            .required("means", .text, "The temperament in a sentence or two, for the trainer."),
            .required("feels", .record(.feelings), "The feelings at the start."),
            .optional("drift", .record(.change), "Added after every reply that does not end the talk."),
            .optional("reactions", .list(.record(.reaction)), "Every one that holds changes the feelings."),
            .optional("tripwires", .list(.record(.tripwire)), "The first that holds ends the talk."),
            .required("voice", .record(.voice), "What the customer says where the scenario has no line."),
        ])

    static let feelings = RecordShape("feelings", feelingNames.map { .required($0, .number(0...100), points($0)) })
    static let someFeelings = RecordShape("feelings", feelingNames.map { .optional($0, .number(0...100), points($0)) })
    static let change = RecordShape(
        "change",
        feelingNames.map { .optional($0, .number(-100...100), "Points added to the customer's \($0).") })

    private static let feelingNames = ["mood", "patience", "trust"]
    private static func points(_ feeling: String) -> String { "The customer's \(feeling), from 0 (bad) to 100 (good)." }

    static let reaction = RecordShape(
        "reaction",
        [
            .required("id", .label(.reaction), "What it is called in the transcript."),
            .required("when", .condition, "When it happens."),
            .required("feel", .record(.change), "How the feelings change."),
        ])

    static let tripwire = RecordShape(
        "tripwire",
        [
            .required("when", .condition, "When the talk ends."),
            .required("go", .reference(.ending), "The ending."),
        ])

    static let voice = RecordShape(
        "voice",
        voiceLines.map { .required($0.key, .line, $0.means) } + answers.map { .optional($0.key, .line, $0.means) })
    static let someVoice = RecordShape("voice", (voiceLines + answers).map { .optional($0.key, .line, $0.means) })

    private static let voiceLines: [(key: String, means: String)] = [
        ("unread", "When a reply was not understood."),
        ("listens", "When there is nothing else to say."),
        (
            "stood_out_well",
            "In the survey, of the telling reply when it was a good one; `{quote}` stands for its words."
        ),
        ("stood_out_badly", "The same when it was a bad one."),
        ("stood_out_nothing", "In the survey, when no reply moved the customer."),
        ("shrug", "In the survey, asked what could be better, when no clue was earned."),
    ]

    private static let answers: [(key: String, means: String)] = [
        ("evades", "When the agent asks about the customer what nothing in the file answers."),
        ("supposes", "The same, where yes or no would do: “I think so.” Without it they evade."),
        ("knows_none", "The same, where it asks for any at all: “Not that I know of.” Without it they evade."),
        ("agrees", "When the agent asks for something yet to be done: “I will.” Without it they evade."),
        ("your_call", "When the agent proposes something or gives a choice, and nothing in the file answers."),
        ("as_i_said", "Before something is told again, as the agent asked again."),
    ]

    /// A file of shared moves.
    static let moves = RecordShape(
        "moves",
        Field.heading(.moves) + [
            .required("id", .fileID, "The file's name without `.yaml`."),
            .optional(
                "sets", .table(key: .newName(.set), value: .list(.text, atLeast: 1)),
                "Words or phrases by set; a cue writes `~set` for any of them."),
            .required("moves", .table(key: .newName(.move), value: .record(.move), atLeast: 1), "The moves."),
        ])

    static let move = RecordShape(
        "move",
        [
            .required("means", .text, "Finishes the sentence “The reply …”."),
            .optional("question", .flag, "Whether only a question shows it."),
            .optional("harmful", .flag, "Whether it counts against the agent."),
            .required("cues", .list(.cue, atLeast: 1), "Word patterns that reveal it."),
            .optional("unless", .list(.cue), "Patterns in the same sentence that cancel a match."),
            .optional("hit", .list(.text), "Sentences that must show it."),
            .optional("miss", .list(.text), "Sentences that must not."),
            .optional("role", .oneOrMany(.reference(.role)), "The names that rubrics know it by."),
        ])

    /// The word-of-mouth model.
    static let wordOfMouth = RecordShape(
        "word-of-mouth",
        Field.heading(.wordOfMouth) + [
            .required("note", .text, "What the model is worth, in plain words."),
            .required("sources", .list(.text, atLeast: 1), "Where the figures come from."),
            .required(
                "tells", .list(.number(0...1_000_000), atLeast: 11, atMost: 11),
                "People told, by the answer from 0 to 10."),
            .required("posted_factor", .number(1...1_000), "What the number is multiplied by when strangers read it."),
            .required("most_after_recovery", .number(0...1_000_000), "The most people told after a failure put right."),
        ])
}
