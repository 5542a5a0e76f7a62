public import RapportEngine
public import RapportModel
import RapportReading

/// Finds what is worth talking over after a talk.
public struct Debriefer: Sendable {
    private let beginning: Conversation
    private let rubric: Rubric

    /// Makes a debriefer.
    ///
    /// - Parameter beginning: the trainee's talk at its first line; the models are played on the same customer.
    public init(beginning: Conversation, rubric: Rubric) {
        self.beginning = beginning
        self.rubric = rubric
    }

    /// The debrief of a card; absent for a talk without a reply.
    ///
    /// - Parameter hasTried: whether the reader has finished a talk of this scenario; before that no model is shown.
    public func debrief(_ card: Scorecard, hasTried: Bool) -> Debrief? {
        let ranked = Swings(card.transcript, scenario: scenario, rubric: rubric)
            .ranked(passed: card.assessment.passed)
        guard let decisive = decisive(card, ranked) else { return nil }
        let played = hasTried ? PlayedTests(beginning, rubric: rubric) : nil
        // A talk that went well has most to learn at the place where it moved least.
        let place = decisive.isGood ? ranked.last?.turn ?? decisive.turn : decisive.turn
        let here = card.transcript.turns[decisive.turn - 1]
        return Debrief(
            decisive: decisive, wins: played.flatMap { winner(at: here, card, $0)?.moment },
            loses: played.flatMap { loser(at: here, card, $0) },
            next: played.map { next(at: card.transcript.turns[place - 1], card, $0) } ?? .again,
            question: question(decisive, card))
    }

    private var scenario: Scenario { beginning.scenario }

    private func decisive(_ card: Scorecard, _ ranked: [Swing]) -> DecisiveTurn? {
        let failing = card.assessment.critical.first { !$0.evidence.isEmpty }
        let number = failing?.evidence.first?.turn ?? ranked.first?.turn
        let turns = card.transcript.turns
        guard let swing = ranked.first(where: { $0.turn == number }), turns.indices.contains(swing.turn - 1) else {
            return nil
        }
        let turn = turns[swing.turn - 1]
        return DecisiveTurn(
            swing: swing, reply: turn.reply, critical: failing?.because, isGood: card.assessment.passed,
            runnerUp: failing == nil ? ranked.dropFirst().first : nil,
            broughtEnding: turn.went == card.transcript.ending,
            learned: turn.learned.count)
    }

    /// A winning reply at the beat of a turn: from a test that goes well, else a worked reply said at this very moment.
    ///
    /// What stands on the card already comes last, since nobody wants to read it twice.
    private func winner(at turn: Turn, _ card: Scorecard, _ played: PlayedTests) -> WorkedTurn? {
        let onCard = Set(card.assessment.criteria.compactMap { $0.better?.line })
        for spent in [onCard, []] {
            let known = spent.union([turn.reply])
            if let found = played.found(at: turn.beat, isGood: true, except: known) { return found }
            if let said = said(at: turn, card, except: known) { return said }
        }
        return nil
    }

    /// The worked reply that serves most criteria at a turn, said to this customer at this moment.
    private func said(at turn: Turn, _ card: Scorecard, except known: Set<String>) -> WorkedTurn? {
        guard let moment = try? WhatIf(card.transcript, before: turn.number, beginning: beginning) else { return nil }
        let fitting = scenario.beat(turn.beat)?.models.filter {
            $0.when.holds(in: moment.talk.standing) && !known.contains($0.reply)
        }
        guard let model = fitting?.max(by: { $0.shows.count < $1.shows.count }),
            let said = moment.saying(model.reply).transcript.turns.last
        else { return nil }
        return WorkedTurn(
            turn: said,
            moment: ModelMoment(reply: model.reply, answer: said.spoken, recommends: nil, percent: nil))
    }

    /// A losing reply at the beat of a turn: from a test that goes badly, else the branch's example that costs most just now.
    private func loser(at turn: Turn, _ card: Scorecard, _ played: PlayedTests) -> ModelMoment? {
        if let found = played.found(at: turn.beat, isGood: false, except: [turn.reply]) { return found.moment }
        guard let moment = try? WhatIf(card.transcript, before: turn.number, beginning: beginning) else { return nil }
        let examples = scenario.beat(turn.beat)?.branches.compactMap(\.example).filter { $0 != turn.reply } ?? []
        let said = examples.compactMap { moment.saying($0).transcript.turns.last }
        guard let worst = said.min(by: { $0.ownChange.total < $1.ownChange.total }), worst.ownChange.total < 0 else {
            return nil
        }
        return ModelMoment(reply: worst.reply, answer: worst.spoken, recommends: nil, percent: nil)
    }

    private func question(_ decisive: DecisiveTurn, _ card: Scorecard) -> String {
        let turn = decisive.turn
        if decisive.critical != nil {
            return "What would you have had to check before turn \(turn), and what could you have said meanwhile?"
        }
        if decisive.isGood {
            return "What had you noticed that made you write turn \(turn) as you did? Where else could you use it?"
        }
        return decisive.swing.thirds < 0
            ? "What did \(card.customer) want to hear just before turn \(turn), and what did they hear?"
            : "At turn \(turn), what was on your mind that you did not write?"
    }
}

extension Debriefer {
    /// What the winner did at the place of a turn and this reply did not, else what this reply had better not have done.
    private func next(at turn: Turn, _ card: Scorecard, _ played: PlayedTests) -> NextStep {
        let done = scenario.happened(in: turn)
        if let model = winner(at: turn, card, played), let missing = missing(model.turn, done: done),
            let heard = card.transcript.lines(before: turn.number).last
        {
            return .add(does: missing, when: heard)
        }
        let moves = scenario.lexicon.moves
        if let harm = moves.first(where: { $0.isHarmful && done.contains($0.name) })?.means {
            return .leaveOut(does: harm.asClause)
        }
        let added = turn.added.compactMap { EngineMove(rawValue: $0.move) }.first {
            $0.isHarmful && $0 != .silentAction
        }
        return added.map { .leaveOut(does: $0.means) } ?? .again
    }

    /// The first thing that a model does and a reply did not: what its branch asks for before the rest.
    private func missing(_ model: Turn, done: Set<String>) -> String? {
        let branch = model.branch.flatMap { place in scenario.beat(model.beat)?.branches[place] }
        let wanted = branch?.when.wantedNames ?? []
        let names = model.reading.moves.map(\.move)
        let ordered = names.filter(wanted.contains) + names.filter { !wanted.contains($0) }
        let moves = scenario.lexicon.moves
        return ordered.lazy.filter { !done.contains($0) }
            .compactMap { name in moves.first { $0.name == name && !$0.isHarmful }?.means.asClause }.first
    }
}
