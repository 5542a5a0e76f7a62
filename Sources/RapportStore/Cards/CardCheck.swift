internal import RapportModel

/// Looks for values in a scorecard that no talk gives and that would lead a reader of the card astray: places outside a
/// reply, turns that are not there, numbers whose sums overflow.
enum CardCheck {
    /// The first thing that cannot be, in words that end a sentence; absent where all is well.
    static func problem(with card: Scorecard) -> String? {
        if (try? TraineeName(card.trainee)) == nil { return "'trainee' is no name" }
        if !DatedName.isScenario(card.scenario) { return "'scenario' is no scenario's name" }
        if !DatedName.seconds.contains(card.started) { return "'started' is not a time" }
        if !DatedName.seconds.contains(card.ended) { return "'ended' is not a time" }
        if !card.files.allSatisfy({ InputStore.isHash($0.sha256) }) { return "'files' has a hash that is no SHA-256" }
        if let mark = card.redacted, !isMark(mark) { return "'redacted' is no mark of a redacted copy" }
        if !counts.contains(card.hintsUsed) { return "'hintsUsed' is not a count" }
        if !counts.contains(card.story.heardBy) { return "'story.heardBy' is not a count" }
        if !(0...10).contains(card.survey.answer) { return "'survey.answer' is not from 0 to 10" }
        return problem(with: card.transcript.turns)
            ?? problem(with: card.assessment)
            ?? problem(withTurns: turns(in: card), of: card.transcript.turns.count)
    }

    /// Room for every sum that a reader of the card may make, and far more than any talk needs.
    private static let counts = 0...1_000_000_000
    private static let points = -1_000_000...1_000_000

    private static func isMark(_ mark: RedactionMark) -> Bool {
        InputStore.isHash(mark.original) && mark.takenOut.values.allSatisfy(counts.contains)
    }

    private static func problem(with turns: [Turn]) -> String? {
        for (index, turn) in turns.enumerated() {
            let place = "turn \(index + 1)"
            if turn.number != index + 1 { return "\(place) has the number \(turn.number)" }
            if let branch = turn.branch, !counts.contains(branch) { return "\(place) has a branch that cannot be" }
            if ![turn.before, turn.after].allSatisfy(isInRange) { return "\(place) has a feeling outside 0 to 100" }
            let changes = turn.changes.flatMap { change in Feeling.allCases.map { change.feel[$0] } }
            if !changes.allSatisfy(points.contains) { return "\(place) has a change of feelings that cannot be" }
            let length = turn.reply.utf8.count
            if !turn.moves.allSatisfy({ (0...1).contains($0.confidence) }) {
                return "\(place) has a confidence outside 0 to 1"
            }
            if let rating = turn.reading.rating, !isInRange(rating) { return "\(place) has a rating that cannot be" }
            if !evidence(in: turn).allSatisfy({ 0 <= $0.start && $0.start <= $0.end && $0.end <= length }) {
                return "\(place) has evidence outside the reply"
            }
        }
        return nil
    }

    private static func problem(with assessment: Assessment) -> String? {
        if let percent = assessment.percent, !(0...100).contains(percent) {
            return "'assessment.percent' is not from 0 to 100"
        }
        let totals = [assessment.earned, assessment.possible]
        if !totals.allSatisfy(counts.contains) { return "'assessment' has totals that cannot be" }
        let marks = assessment.criteria.flatMap { [$0.weight, $0.value ?? 0, $0.best ?? 0] }
        let extras = (assessment.critical + assessment.bonus).map(\.points) + [assessment.bonusPoints]
        return (marks + extras).allSatisfy(points.contains) ? nil : "'assessment' has points that cannot be"
    }

    private static func problem(withTurns numbers: [Int], of count: Int) -> String? {
        numbers.first { $0 < 1 || $0 > count }.map { "it speaks of turn \($0) and has \(count) turns" }
    }

    private static func isInRange(_ feelings: Feelings) -> Bool {
        Feelings(mood: feelings.mood, patience: feelings.patience, trust: feelings.trust) == feelings
    }

    private static func isInRange(_ rating: Rating) -> Bool {
        [rating.empathy, rating.resolution].allSatisfy((0...4).contains) && (0...1).contains(rating.critical)
    }

    private static func evidence(in turn: Turn) -> [Evidence] {
        let sways = [turn.reading.rating?.empathySway, turn.reading.rating?.resolutionSway].compactMap(\.self)
        return turn.moves.compactMap(\.evidence) + turn.reading.offers.map(\.evidence)
            + turn.reading.claims.map(\.evidence) + sways.flatMap { [$0.raised, $0.lowered].compactMap(\.self) }
    }

    /// Every turn that the card's judgement points at.
    private static func turns(in card: Scorecard) -> [Int] {
        let assessment = card.assessment
        let criteria = assessment.criteria
        let quotes =
            criteria.flatMap(\.evidence) + (assessment.critical + assessment.bonus).flatMap(\.evidence)
            + [assessment.coaching.keep, assessment.coaching.stop].compactMap(\.self)
        return quotes.map(\.turn) + criteria.compactMap { $0.better?.turn }
            + [card.survey.stoodOutTurn].compactMap(\.self)
    }
}
