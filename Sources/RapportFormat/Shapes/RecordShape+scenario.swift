extension RecordShape {
    /// A scenario file.
    static let scenario = RecordShape(
        "scenario",
        Field.heading(.scenario) + [
            .required("id", .fileID, "The file's name without `.yaml`."),
            .required("title", .text, "The title in lists and on the card."),
            .required("level", .number(1...5), "How hard it is, from 1 (gentle) to 5 (brutal)."),
            .required("rubric", .reference(.file(.rubric)), "The rubric that judges the talk."),
            .optional("uses", .list(.reference(.file(.moves))), "The files of shared moves."),
            .required("brand", .text, "The invented company that the agent answers for."),
            .required("brief", .text, "What the trainee reads first."),
            .optional(
                "vary", .table(key: .newName(.variable), value: .list(.text, atLeast: 1)),
                "Variables, written `{name}` in any text; the seed picks one value of each."),
            .required("customer", .record(.customer), "Who writes in."),
            .optional("facts", .table(key: .newName(.fact), value: .record(.fact)), "What is true in the story."),
            .optional("policy", .record(.policy), "What the agent may offer, and the rules."),
            .optional("desk", .record(.desk), "What the agent's own systems show and can do."),
            .optional("moves", .table(key: .newName(.move), value: .record(.move)), "This scenario's own moves."),
            .required("start", .reference(.beat), "The first beat."),
            .required("timeout", .reference(.ending), "The ending that the 40th reply brings."),
            .required(
                "beats", .table(key: .newName(.beat), value: .record(.beat), atLeast: 1), "The places in the talk."),
            .required(
                "endings", .table(key: .newName(.ending), value: .record(.ending), atLeast: 1),
                "The ways in which the talk can end."),
            .optional("tests", .list(.record(.test)), "Talks written down with what must follow."),
        ])

    static let customer = RecordShape(
        "customer",
        [
            .required("name", .text, "The customer's name."),
            .required("manner", .text, "How this customer speaks, in a sentence for the trainer."),
            .required("channel", .choice(["chat", "email", "phone", "social"]), "Where the talk takes place."),
            .required("persona", .reference(.file(.persona)), "The temperament, a file in `personas/`."),
            .optional("feels", .record(.someFeelings), "Starting feelings that differ from the persona's."),
            .optional("drift", .record(.change), "Drift that differs from the persona's, key by key."),
            .optional(
                "reactions", .list(.record(.reaction)), "Added to the persona's; the same id takes the place of theirs."
            ),
            .optional("tripwires", .list(.record(.tripwire)), "Takes the place of the persona's list."),
            .optional("voice", .record(.someVoice), "Lines that take the place of the persona's, key by key."),
        ])

    static let fact = RecordShape(
        "fact",
        [
            .required("truth", .text, "What is true, in one sentence."),
            .optional("role", .oneOrMany(.reference(.role)), "The names that rubrics know it by."),
            .optional("hidden", .flag, "Whether the agent has to find it out."),
            .optional("asked_by", .condition, "When the customer tells it."),
            .optional("tell", .line, "What the customer says then."),
        ], rules: [.together(["asked_by", "tell"])])

    static let policy = RecordShape(
        "policy",
        [
            .optional("notes", .list(.text), "Rules in plain words, shown by `/policy`."),
            .optional("offers", .table(key: .newName(.offer), value: .record(.offer)), "What the agent may offer."),
        ])

    static let offer = RecordShape(
        "offer",
        [
            .required("means", .text, "What it is, shown by `/policy`."),
            .required("cues", .list(.cue, atLeast: 1), "Words that offer it."),
            .optional("unless", .list(.cue), "Words in the same sentence that cancel a match."),
            .required("limit", .limit, "How far the agent may go.", missing: .noLimit),
            .optional("role", .oneOrMany(.reference(.role)), "The names that rubrics know it by."),
            .optional("needs", .reference(.need), "A fact; offering before it is known is `offer_too_early`."),
            .optional("action", .reference(.action), "The desk action that carries it out."),
        ])

    static let desk = RecordShape(
        "desk",
        [
            .required("case", .text, "What `/case` prints."),
            .optional(
                "look", .table(key: .lookUpKey, value: .either(.text, .lookUp)), "Entries that `/look` finds."),
            .optional(
                "actions", .table(key: .newName(.action), value: .record(.action)), "What `/do` can really do."),
        ])

    static let lookUp = RecordShape(
        "look-up",
        [
            .required("text", .text, "What the desk prints."),
            .optional("shows", .reference(.fact), "A fact that the agent knows from then on."),
        ])

    static let action = RecordShape(
        "action",
        [
            .required("means", .text, "What it does."),
            .optional("limit", .limit, "How far it may go; then an amount must be typed."),
            .optional("needs", .reference(.need), "A fact without which it is refused."),
            .optional("claims", .list(.cue), "Words that say it is done; without the action, `false_claim`."),
            .required("answer", .text, "What the desk prints when it is done; `{amount}` stands for the amount."),
        ])
}
