public import RapportModel

extension Scorecard {
    /// A card of one reply with something in every part, for tests of what is made from many cards.
    public static func small(
        trainee: String = "ana", scenario: String = "late-parcel", title: String = "The late parcel",
        started: Int = 1_788_257_700, percent: Int? = 80, answer: Int = 9, value: Int = 2,
        reply: String = "I’m so sorry 🎸. What happened?", change: Int = -5, clue: String? = "Tell me before I ask.",
        headline: String = "They asked", incident: String? = nil
    ) -> Scorecard {
        let before = Feelings(mood: 50, patience: 50, trust: 50)
        let sorry = FoundMove(
            move: "apologise", evidence: Evidence(start: 0, end: 14, words: "I’m so sorry"), confidence: 1)
        let turn = Turn(
            number: 1, reply: reply, reading: Reading(moves: reply.utf8.count >= 14 ? [sorry] : []), added: [],
            beat: "opening", branch: 0, went: "won_back", before: before,
            after: Feelings(mood: 50 + change, patience: 50, trust: 50), changes: [], learned: [], known: [], done: [],
            spoken: ["That will do."])
        var criterion = CriterionResult(id: "E1", asks: "Did you name what they feel?", group: "empathy", weight: 12)
        (criterion.level, criterion.value, criterion.best) = (
            ["absent", "generic", "specific", "fitting"][value], value, 3
        )
        criterion.looksLike = "Names the feeling."
        criterion.rule = "when: name_feeling"
        criterion.evidence = [Quote(turn: 1, shows: "ask_open", words: "What happened")]
        var skipped = CriterionResult(id: "R1", asks: "Did you find out?", group: "resolution", weight: 10)
        skipped.notApplicable = "nothing was hidden"
        let critical = incident.map { [ItemResult(id: "abuse", because: $0, evidence: [])] } ?? []
        var reasons = critical.map { FailReason.critical($0.because) }
        if value == 0 { reasons.append(.absent(["E1"], level: "absent", weight: 10)) }
        if let percent, percent < 75 { reasons.append(.under(percent, mark: 75)) }
        return Scorecard(
            scenario: scenario, title: title, customer: "Ada Quill", trainee: trainee, seed: 7, started: started,
            ended: started + 185, engine: "engine 1", reader: "reader 1", files: [],
            transcript: Transcript(opening: ["Where is it?"], events: [.turn(turn)], ending: "won_back"),
            survey: Survey(
                answer: answer, verdict: Survey.Verdict(answer: answer), stoodOut: "You asked.", stoodOutTurn: 1,
                improve: clue ?? "Nothing."),
            story: Story(headline: headline, toldTo: "A friend", story: "Well, they asked.", heardBy: 3),
            clues: clue.map { [$0] } ?? [], hintsUsed: 0,
            assessment: Assessment(
                rubric: "service", criteria: [criterion, skipped], critical: critical, bonus: [], bonusPoints: 0,
                earned: 8, possible: 10, percent: percent, passed: percent != nil && reasons.isEmpty,
                failedBecause: reasons.map(\.text), coaching: Coaching()))
    }
}
