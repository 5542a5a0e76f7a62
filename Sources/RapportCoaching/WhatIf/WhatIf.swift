public import RapportEngine
public import RapportModel

/// A talk as it stood just before one of its replies: the same customer with the same facts, feelings and seed, to whom
/// something else may now be said.
///
/// It never makes a card: nobody can polish one.
public struct WhatIf: Sendable {
    /// The reply that is taken back, from 1.
    public let turn: Int
    /// The talk before it.
    public let talk: Conversation
    /// What the trainee did after that reply at the time.
    public let rest: [TalkInput]

    /// Why there is no such moment.
    public enum Trouble: Error, Equatable {
        /// The talk has only so many replies.
        case noSuchTurn(last: Int)
        /// Played again, the talk comes out otherwise from this reply on: another version made it, or it was edited.
        case differs(turn: Int)
    }

    /// Plays a talk again up to a reply.
    ///
    /// - Parameters:
    ///   - transcript: the talk as it was.
    ///   - beginning: the same talk at its first line.
    public init(_ transcript: Transcript, before turn: Int, beginning: Conversation) throws(Trouble) {
        let turns = transcript.turns
        guard turns.indices.contains(turn - 1) else { throw .noSuchTurn(last: turns.count) }
        let inputs = transcript.inputs(before: turn)
        var talk = beginning
        inputs.forEach { talk.take($0) }
        for (was, now) in zip(turns, talk.transcript.turns) where !was.leftCustomer(as: now) {
            throw .differs(turn: was.number)
        }
        guard talk.transcript.turns.count == turn - 1, talk.ending == nil else { throw .differs(turn: turn - 1) }
        self.turn = turn
        self.talk = talk
        rest = Array(transcript.inputs.dropFirst(inputs.count + 1))
    }

    /// The talk with another reply at this moment.
    public func saying(_ reply: String) -> Conversation {
        var other = talk
        other.reply(reply)
        return other
    }
}

extension Turn {
    /// Whether both left the customer at the same place, with the same feelings, having told and heard the same.
    fileprivate func leftCustomer(as other: Turn) -> Bool {
        went == other.went && after == other.after && known == other.known && done == other.done
            && spoken == other.spoken
    }
}
