import RapportModel

/// What follows the sample talk: a debrief, another way, a drill, progress.
enum SampleCoaching {
    static let decisive = DecisiveTurn(
        swing: Swing(
            turn: 2, feelings: FeelingChange(mood: -10, trust: -15), before: 53, after: 38,
            levels: [.init(criterion: "E1", from: "specific", to: "absent")]),
        reply: "When do you need it next? We could pay for the repair.", critical: nil, isGood: false,
        runnerUp: Swing(turn: 3, feelings: .none, before: 38, after: 36, levels: []), broughtEnding: true, learned: 1)

    static let debrief = Debrief(
        decisive: decisive,
        wins: ModelMoment(
            reply: "You saw it thrown from 14A, and your photos say the rest. What were you going to play it for?",
            answer: ["My father's memorial is on Saturday.", "I have no other."], recommends: 10, percent: 96),
        loses: ModelMoment(
            reply: "Here is a voucher.", answer: ["Is that what we are pricing?"], recommends: 0, percent: 21),
        next: .add(
            does: "asks what the customer needed the guitar for", when: "I told your people at the gate before I left."),
        question: "What did Tomás Reyes want to hear just before turn 2, and what did they hear?")

    static func with(
        _ decisive: DecisiveTurn = decisive, wins: ModelMoment? = debrief.wins, loses: ModelMoment? = debrief.loses,
        next: NextStep = debrief.next
    ) -> Debrief {
        Debrief(decisive: decisive, wins: wins, loses: loses, next: next, question: debrief.question)
    }

    static let card = ComparedTalk(name: "Your card", SampleCard.passed)

    /// The same talk until its second reply, and another one from there that goes on.
    static let other: ComparedTalk = {
        var transcript = SampleCard.passed.transcript.cut(after: 2)
        if case .turn(var turn)? = transcript.events.last {
            turn.reply = "You watched it thrown, and the neck is in two pieces. What were you going to play it for?"
            turn.spoken = ["Saturday. My father's memorial."]
            turn.after = Feelings(mood: 60, patience: 52, trust: 66)
            transcript.events[transcript.events.count - 1] = .turn(turn)
        }
        var assessment = SampleCard.passed.assessment
        assessment.criteria[1].level = "fitting"
        assessment.criteria[1].value = 3
        assessment.percent = 58
        return ComparedTalk(
            name: "This try", title: SampleCard.passed.title, transcript: transcript, assessment: assessment,
            outcome: nil)
    }()

    static let drilled: DrilledReply = {
        var turn = SampleCard.rated.transcript.turns[0]
        turn.number = 1
        return DrilledReply(
            turn: turn, level: "specific", value: 2, best: 3, looksLike: "Names a feeling that fits, at some point.",
            nextLooksLike: "Names a feeling that fits and what caused it, within the first two replies.", evidence: [],
            because: nil, isClean: false,
            missing: ["takes the problem on in the first person", "is read as empathy of 1.8 or more (now 1.2)"])
    }()

    static let rewrite = JudgedRewrite(
        kept: ["the 30 days"], lost: ["that there is no refund"],
        broken: [.init(means: "promises a refund", words: "I can refund you")],
        cold: [.init(means: "puts the damage on the customer", words: "you should have")],
        rating: Rating(
            empathy: 1.24, resolution: 2,
            empathySway: Sway(
                raised: Evidence(start: 0, end: 8, words: "so sorry"), lowered: Evidence(start: 9, end: 10, words: "."))
        ),
        isCopy: false)

    static let progress = ProgressReport(
        trainee: "ana", talks: 9, days: 4,
        criteria: [
            CriterionTrend(
                id: "E1", asks: "Did you name what they feel?", weight: 12,
                percents: [0, 33, 33, 67, 33, 67, 100, 67, 100]),
            CriterionTrend(
                id: "R4", asks: "Did you say who does what, and by when?", weight: 8, percents: [67, 33, 0]),
            CriterionTrend(id: "R5", asks: "Did you close the loop?", weight: 6, percents: [100]),
        ],
        scenarios: [
            ScenarioProgress(
                scenario: "broken-guitar", title: "The guitar on flight 417", attempts: 3, first: 38, best: 91,
                last: 84, isMastered: false),
            ScenarioProgress(
                scenario: "first-day", title: "The yellow mug", attempts: 2, first: 80, best: 100, last: 100,
                isMastered: true),
            ScenarioProgress(
                scenario: "wrong-act", title: "The wrong act", attempts: 1, first: nil, best: nil, last: nil,
                isMastered: false),
        ], due: ["broken-guitar", "wrong-act"], promoters: 4, silent: 2, detractors: 3, clues: 1,
        drills: [
            DrillProgress(drill: "E1", moments: 6, clean: 5, atOnce: 2),
            DrillProgress(drill: "kindly", moments: 1, clean: 0, atOnce: 0),
        ])
}
