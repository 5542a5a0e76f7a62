public import RapportEngine
public import RapportModel
import RapportReading
import RapportScoring

/// One moment to practise: a customer who has just said something, and one criterion that a reply may meet here.
public struct DrillMoment: Sendable {
    /// The talk as it stands; the next reply is the trainee's.
    public let talk: Conversation
    /// Worked replies that serve the criterion here, the author's first.
    public let models: [String]
    /// The value that the best of the models reaches, which is what “clean” means here.
    public let target: Int
    public let targetLevel: String
    private let rubric: Rubric
    private let criterion: Criterion

    /// A moment of a talk; nil where the criterion cannot be practised with one reply there.
    ///
    /// It can where a model reaches more than the lowest level, and more than a reply that says nothing.
    init?(_ talk: Conversation, _ criterion: Criterion, rubric: Rubric) {
        let standing = talk.standing
        let fitting = (talk.scenario.beat(talk.beat)?.models ?? [])
            .filter { $0.shows.contains(criterion.id) && $0.when.holds(in: standing) }
        guard !fitting.isEmpty else { return nil }
        self.talk = talk
        self.rubric = rubric
        self.criterion = criterion
        let judged = fitting.map { model in
            (reply: model.reply, result: Self.result(of: model.reply, in: talk, criterion, rubric).result)
        }
        guard let best = judged.compactMap({ $0.result.value }).max(), best > 0,
            best > Self.result(of: Self.nothing, in: talk, criterion, rubric).result.value ?? 0
        else { return nil }
        let winners = judged.filter { $0.result.value == best }
        models = winners.map(\.reply)
        target = best
        targetLevel = winners.first?.result.level ?? ""
    }

    private static let nothing = "One moment."

    /// The criterion's id and question.
    public var criterionID: String { criterion.id }
    public var asks: String { criterion.asks }

    /// What the customer has just said.
    public var heard: [String] { talk.transcript.lines(before: talk.transcript.turns.count + 1) }

    /// What is known by now that nobody knew at the beginning.
    public var found: [String] {
        talk.scenario.facts.filter { $0.isHidden && talk.known.contains($0.name) }.map(\.truth)
    }

    /// Rates one reply by itself: what was said before earns nothing here.
    public func judge(_ reply: String) -> DrilledReply {
        let (result, turn, transcript) = Self.result(of: reply, in: talk, criterion, rubric)
        let value = result.value ?? 0
        return DrilledReply(
            turn: turn, level: result.level ?? "", value: value, best: result.best ?? 0,
            looksLike: result.looksLike ?? "", nextLooksLike: result.nextLooksLike, evidence: result.evidence,
            because: result.because, isClean: value >= target && result.decidedBy != .harm,
            missing: missing(above: result.level, in: transcript))
    }

    private static func result(
        of reply: String, in talk: Conversation, _ criterion: Criterion, _ rubric: Rubric
    ) -> (result: CriterionResult, turn: Turn, transcript: Transcript) {
        var talk = talk
        talk.reply(reply)
        // The reply stands alone: the first of a talk that has nothing else in it.
        var turn = talk.transcript.turns[talk.transcript.turns.count - 1]
        turn.number = 1
        let alone = Transcript(opening: [], events: [.turn(turn)], ending: talk.transcript.ending)
        let assessment = Scorer(scenario: talk.scenario, rubric: rubric).score(alone)
        let result = assessment.criteria.first { $0.id == criterion.id }
        let none = CriterionResult(
            id: criterion.id, asks: criterion.asks, group: criterion.group, weight: criterion.weight)
        return (result ?? none, turn, alone)
    }

    /// What the next better level asks for that this reply does not have.
    private func missing(above level: String?, in transcript: Transcript) -> [String] {
        guard let place = criterion.levels.firstIndex(where: { $0.name == level }), place > 0,
            let clause = criterion.levels[place - 1].clause, let moment = transcript.moments(in: talk.scenario).last
        else { return [] }
        let wanting = (clause.when?.wanting(in: moment) ?? []) + (clause.atEnd?.wanting(in: moment) ?? [])
        let unwanted = clause.never.map { Condition.not($0).wanting(in: moment) } ?? []
        return Wording(scenario: talk.scenario, moment: moment).sentences(for: wanting + unwanted)
    }
}
