public import RapportModel
import RapportScoring

/// How far each reply of a talk moved it.
public struct Swings: Sendable {
    /// One for each reply, in order.
    public let all: [Swing]

    /// Measures a talk by judging it anew after each of its replies.
    public init(_ transcript: Transcript, scenario: Scenario, rubric: Rubric) {
        let scorer = Scorer(scenario: scenario, rubric: rubric)
        var before = scorer.score(transcript.cut(after: 0))
        var swings: [Swing] = []
        for turn in transcript.turns {
            let after = scorer.score(transcript.cut(after: turn.number))
            swings.append(
                Swing(
                    turn: turn.number, feelings: turn.ownChange, before: before.percent ?? 0, after: after.percent ?? 0,
                    levels: Self.changes(from: before, to: after)))
            before = after
        }
        all = swings
    }

    /// The swings with the weightiest first: the greatest in a talk that passed, the least in one that did not.
    func ranked(passed: Bool) -> [Swing] {
        all.sorted { left, right in
            guard left.thirds != right.thirds else { return left.turn < right.turn }
            return passed ? left.thirds > right.thirds : left.thirds < right.thirds
        }
    }

    private static func changes(from before: Assessment, to after: Assessment) -> [Swing.LevelChange] {
        zip(before.criteria, after.criteria).compactMap { old, new in
            guard let from = old.level, let to = new.level, from != to else { return nil }
            return Swing.LevelChange(criterion: new.id, from: from, to: to)
        }
    }
}

extension Turn {
    /// What the reply itself did to the feelings, the drift of time left out.
    var ownChange: FeelingChange {
        changes.filter { $0.cause != "drift" }.reduce(into: FeelingChange()) { sum, change in
            sum.mood += change.feel.mood
            sum.patience += change.feel.patience
            sum.trust += change.feel.trust
        }
    }
}
