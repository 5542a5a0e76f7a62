extension Transcript {
    /// The talk as far as one of its replies, that reply and its answer included, and nothing known of the ending.
    ///
    /// - Parameter turn: how many replies to keep; 0 keeps the opening alone.
    public func cut(after turn: Int) -> Transcript {
        var kept: [TalkEvent] = []
        var replies = 0
        for event in events {
            if case .turn = event {
                guard replies < turn else { break }
                replies += 1
            } else if replies == turn {
                break
            }
            kept.append(event)
        }
        return Transcript(opening: opening, events: kept)
    }

    /// What the trainee did before one of the replies, counted from 1, desk commands and hints included.
    public func inputs(before turn: Int) -> [TalkInput] {
        var replies = 0
        return Array(
            inputs.prefix { input in
                if case .reply = input { replies += 1 }
                return replies < turn
            })
    }

    /// What the customer said last before one of the replies, counted from 1.
    public func lines(before turn: Int) -> [String] {
        turn > 1 ? turns.first { $0.number == turn - 1 }?.spoken ?? [] : opening
    }
}
