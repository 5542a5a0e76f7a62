extension RecordShape {
    static let beat = RecordShape(
        "beat",
        [
            .optional("role", .oneOrMany(.reference(.role)), "Roles that hold for every reply given here."),
            .optional("says", .line, "What the customer says on coming here."),
            .optional("models", .list(.record(.model)), "Worked replies for this place."),
            .required("branches", .list(.record(.branch), atLeast: 1), "The ways out; the first that holds is taken."),
        ])

    static let model = RecordShape(
        "model",
        [
            .required("reply", .text, "The reply itself."),
            .required("shows", .list(.reference(.criterion), atLeast: 1), "The criteria that it serves."),
            .optional("when", .condition, "When the reply makes sense."),
        ])

    static let branch = RecordShape(
        "branch",
        [
            .optional("when", .condition, "When the branch is taken."),
            .optional("else", .alwaysTrue, "Marks the last branch, which is taken when no other is."),
            .optional("example", .text, "A reply that takes this branch."),
            .optional("say", .line, "What the customer answers."),
            .optional("feel", .record(.change), "How the feelings change."),
            .required("go", .reference(.destination), "The beat or ending that comes next."),
        ], rules: [.exactlyOne(["when", "else"])])

    static let ending = RecordShape(
        "ending",
        [
            .optional("role", .oneOrMany(.reference(.role)), "`resolved`, `partly` or `lost`."),
            .required("nps", .npsRange, "The answers it can bring; trust at the end picks the point."),
            .optional("says", .line, "Said when a tripwire or the clock brings this ending."),
            .required("headline", .text, "The story in one line."),
            .required("told_to", .text, "Who hears the story."),
            .required("story", .text, "What the customer tells."),
            .optional("posted", .flag, "Whether strangers read it too."),
        ])

    static let test = RecordShape(
        "test",
        [
            .required("name", .text, "What the test shows, in a sentence."),
            .optional("seed", .number(0...Int.max), "The seed of the talk; 0 where it is left out."),
            .required("steps", .list(.record(.step), atLeast: 1), "What the agent does, with what must follow."),
            .optional("nps", .number(0...10), "The answer at the end."),
            .optional("passes", .flag, "Whether the attempt passes the rubric."),
            .optional("scores", .percentRange, "The band that the percent must lie in, such as `80..100`."),
            .optional(
                "levels", .table(key: .reference(.criterion), value: .levelCheck, atLeast: 1),
                "The levels that criteria must come to: `fitting`, `at least specific` or `at most generic`."),
            .optional("open", .flag, "Whether the talk may stop before an ending."),
        ])

    static let step = RecordShape(
        "step",
        [
            .optional("agent", .text, "A reply."),
            .optional("look", .text, "What is typed after `/look`."),
            .optional("do", .text, "What is typed after `/do`."),
            .optional("hint", .alwaysTrue, "Asks for a hint."),
            .optional("expect", .record(.expectation), "What must hold then."),
        ], rules: [.exactlyOne(["agent", "look", "do", "hint"])])

    static let expectation = RecordShape(
        "expectation",
        [
            .optional("did", .oneOrMany(.reference(.deed)), "Moves and offers that the reply must show."),
            .optional("did_not", .oneOrMany(.reference(.deed)), "Moves and offers that it must not show."),
            .optional("knows", .oneOrMany(.reference(.fact)), "Facts that the agent must know."),
            .optional("knows_not", .oneOrMany(.reference(.fact)), "Facts that the agent must not know."),
            .optional("beat", .reference(.beat), "The beat that the talk must be in."),
            .optional("ending", .reference(.ending), "The ending that the talk must have come to."),
            .optional("mood", .feelingCheck, "A bound on the mood, such as `>= 20`."),
            .optional("patience", .feelingCheck, "A bound on the patience."),
            .optional("trust", .feelingCheck, "A bound on the trust."),
            .optional("says", .text, "A phrase in the answer."),
        ])
}
