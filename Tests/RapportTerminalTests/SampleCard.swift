import RapportModel

/// A talk of three replies with a little of everything that a card can show.
enum SampleCard {
    static let passed = Scorecard(
        scenario: "broken-guitar", title: "The guitar on flight 417", customer: "Tomás Reyes", trainee: "ana", seed: 7,
        started: 1_795_312_800, ended: 1_795_313_100, engine: "1", reader: "cues 1",
        files: [
            SourceStamp(
                kind: "scenario", id: "broken-guitar",
                sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            SourceStamp(
                kind: "rubric", id: "service",
                sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
        ],
        transcript: Transcript(
            opening: ["Your people threw my guitar across the tarmac. I watched. The neck is in two pieces."],
            events: [
                .turn(first), .hint("You have not asked what it was for."), .turn(second), .desk(desk), .turn(third),
            ],
            ending: "won_back"),
        survey: Survey(
            answer: 9, verdict: .fantastic,
            stoodOut:
                "You wrote “When do you need it next?”. I teach people to hear the note that matters. That was it.",
            stoodOutTurn: 2, improve: "Give the person at the gate a card with one line on it, and leave to sign it."),
        story: Story(
            headline: "One question, and a guitar by Thursday", toldTo: "Everyone at the memorial",
            story: """
                They broke my father's guitar. Then someone there asked me one question, and by Thursday I had an instrument in \
                my hands. I fly with them still.
                """, heardBy: 12),
        clues: ["Give the person at the gate a card with one line on it, and leave to sign it."], hintsUsed: 1,
        assessment: assessment)

    static let failed: Scorecard = {
        var card = passed
        card.assessment.critical = [
            ItemResult(
                id: "forbidden", because: "Promised what only others may give.",
                evidence: [Quote(turn: 2, shows: "offer_forbidden", words: "I'll wire you $5,000 in cash")])
        ]
        card.assessment.passed = false
        card.assessment.criteria[4].level = "absent"
        card.assessment.criteria[4].value = 0
        card.assessment.criteria[4].looksLike = "No next step, or passed along."
        card.assessment.criteria[4].rule = "nothing better held"
        card.assessment.criteria[4].evidence = []
        card.assessment.earned = 80
        card.assessment.percent = 63
        card.assessment.failedBecause = ["Promised what only others may give.", "63 % is below the 75 % that pass"]
        card.assessment.bonus = []
        card.clues = []
        card.hintsUsed = 0
        card.story = Story(
            headline: "Verse two is the voucher", toldTo: "A song, three verses, for whoever listens",
            story: "Verse one is the tarmac. Verse two is the voucher. You will find you know the chorus already.",
            heardBy: 2_400_000)
        card.survey = Survey(
            answer: 0, verdict: .bad, stoodOut: "You wrote “wire you $5,000”. It scans well.", stoodOutTurn: 2,
            improve: "I have filled in enough forms this week.")
        return card
    }()

    /// The first card, read by a reader that rates; the second reply was not rated.
    static let rated: Scorecard = {
        var card = passed
        card.reader = "minilm 1 + cues 1"
        let ratings = [
            Rating(
                empathy: 3.24, resolution: 2, critical: 0.021,
                empathySway: Sway(
                    raised: Evidence(start: 0, end: 13, words: "I'm so sorry,"),
                    lowered: Evidence(start: 51, end: 75, words: "Could you walk me through")),
                resolutionSway: Sway(raised: nil, lowered: nil)),
            nil,
            Rating(
                empathy: 0.96, resolution: 3.949, critical: 0.834,
                resolutionSway: Sway(raised: Evidence(start: 66, end: 82, words: "by\u{1B}[1m\nThursday"), lowered: nil)
            ),
        ]
        card.transcript.events = card.transcript.events.map { event in
            guard case .turn(var turn) = event else { return event }
            turn.reading.rating = ratings[turn.number - 1]
            return .turn(turn)
        }
        return card
    }()

    private static let first = Turn(
        number: 1, reply: "I'm so sorry, that must have been awful to watch. Could you walk me through what happened?",
        reading: Reading(moves: [
            found("apologise", "I'm so sorry"), found("name_feeling", "that must have been awful"),
            found("ask_what_happened", "walk me through what happened"),
        ]), added: [], beat: "opening", branch: 2, went: "telling",
        before: Feelings(mood: 12, patience: 60, trust: 20), after: Feelings(mood: 30, patience: 55, trust: 38),
        changes: [
            Turn.Change(cause: "sorry-once", feel: FeelingChange(mood: 10, trust: 5)),
            Turn.Change(cause: "heard", feel: FeelingChange(mood: 8, trust: 13)),
            Turn.Change(cause: "drift", feel: FeelingChange(patience: -5)),
        ], learned: ["gate_refused"], known: ["gate_refused"], done: [],
        spoken: ["I told your people at the gate before I had even left the plane.", "They said to try the website."])

    private static let second = Turn(
        number: 2, reply: "When do you need it next? We could pay for the repair.",
        reading: Reading(
            moves: [found("ask_impact", "When do you need it")],
            offers: [
                FoundOffer(
                    offer: "repair", amount: nil, evidence: Evidence(start: 32, end: 50, words: "pay for the repair"))
            ]),
        added: [found("offer_too_early", "pay for the repair")], beat: "telling", branch: 1, went: "saturday",
        before: Feelings(mood: 30, patience: 55, trust: 38), after: Feelings(mood: 33, patience: 50, trust: 40),
        changes: [Turn.Change(cause: "drift", feel: FeelingChange(patience: -5))], learned: ["concert"],
        known: ["gate_refused", "concert"], done: [], spoken: ["Saturday. My father's memorial. I have no other."])

    private static let third = Turn(
        number: 3, reply: "I've arranged a concert guitar for you, and it will be with you by Thursday noon.",
        reading: Reading(
            moves: [
                FoundMove(
                    move: "commit_time", evidence: Evidence(start: 62, end: 80, words: "by Thursday noon"),
                    confidence: 0.934)
            ],
            claims: [
                FoundClaim(
                    action: "hire", evidence: Evidence(start: 0, end: 29, words: "I've arranged a concert guitar"))
            ]),
        added: [], beat: "saturday", branch: 0, went: "won_back",
        before: Feelings(mood: 33, patience: 50, trust: 40), after: Feelings(mood: 78, patience: 50, trust: 85),
        changes: [Turn.Change(cause: "branch", feel: FeelingChange(mood: 45, trust: 45))], learned: [],
        known: ["gate_refused", "concert"], done: ["hire"],
        spoken: ["A guitar I can hold by Thursday. Then I can breathe. Thank you."])

    private static let desk = DeskRecord(
        command: "do", argument: "hire 250", answer: "Hired: a concert guitar, $250, delivered Thursday before noon.",
        action: "hire", amount: Amount(hundredths: 25_000, unit: "USD"))

    private static func found(_ move: String, _ words: String) -> FoundMove {
        FoundMove(move: move, evidence: Evidence(start: 0, end: words.utf8.count, words: words))
    }
}

extension SampleCard {
    private static let assessment = Assessment(
        rubric: "service", criteria: criteria, critical: [],
        bonus: [
            ItemResult(
                id: "clue", because: "An open question brought out what could be better.", points: 2,
                evidence: [Quote(turn: 3, shows: "invite_feedback", words: "what could we have done better?")])
        ], bonusPoints: 2, earned: 104, possible: 126, percent: 83, passed: true, failedBecause: [],
        coaching: Coaching(
            keep: Quote(turn: 2, shows: "ask_impact", words: "When do you need it next?"),
            stop: Quote(turn: 2, shows: "offer_too_early", words: "pay for the repair"), try: "E2"))

    private static let criteria: [CriterionResult] = {
        var feeling = CriterionResult(id: "E1", asks: "Did you name what they feel?", group: "empathy", weight: 12)
        feeling.judge("fitting", 3, "Names a feeling that fits and what caused it, within the first two replies.")
        feeling.rule = "(name_feeling or celebrate) and turn <= 2 and (restate or own)"
        feeling.evidence = [
            Quote(turn: 1, shows: "name_feeling", words: "that must have been awful"),
            Quote(turn: 1, shows: "own", words: "my job"), Quote(turn: 2, shows: "restate", words: "two pieces"),
            Quote(turn: 3, shows: "own", words: "I've arranged"),
        ]
        var understood = CriterionResult(
            id: "E2", asks: "Did you show that you understood what this means for them and theirs?", group: "empathy",
            weight: 12)
        understood.judge("specific", 2, "Says back one detail of theirs, in your own words.")
        understood.rule = "canned or name_feeling or celebrate or apologise or personalise"
        understood.evidence = [Quote(turn: 1, shows: "apologise", words: "I'm so sorry")]
        understood.better = BetterLine(
            turn: 2, beat: "telling",
            line: "You watched it thrown, and the neck is in two pieces. What were you going to play it for?")
        var fault = CriterionResult(
            id: "E4", asks: "Did you own the failure and apologise once?", group: "empathy", weight: 8)
        fault.notApplicable = "Nothing here was the company's fault."
        var found = CriterionResult(
            id: "R1", asks: "Did you find out before you fixed?", group: "resolution", weight: 10)
        found.judge("specific", 2, "Finds the fact that decides what to do.")
        found.rule = "offer_too_early"
        found.decidedBy = .cap
        found.because = "A remedy was on the table before the facts were."
        found.evidence = [Quote(turn: 2, shows: "offer_too_early", words: "pay for the repair")]
        var step = CriterionResult(id: "R4", asks: "Did you say who, what, when?", group: "resolution", weight: 8)
        step.judge("fitting", 3, "Names who does what, and by when.")
        step.rule = "commit_time and commit_owner"
        step.evidence = [Quote(turn: 3, shows: "commit_time", words: "by Thursday noon")]
        return [feeling, understood, fault, found, step]
    }()
}

extension CriterionResult {
    fileprivate mutating func judge(_ level: String, _ value: Int, _ looksLike: String) {
        self.level = level
        self.value = value
        best = 3
        self.looksLike = looksLike
        decidedBy = .level
    }
}
