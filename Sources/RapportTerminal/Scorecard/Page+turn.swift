import RapportModel

extension Page {
    /// One turn: the reply, what was read in it, what followed, and what moved the feelings.
    mutating func addTurn(_ turn: Turn) {
        heading("Turn \(turn.number), at \(turn.beat)")
        quote(turn.reply, bar: .dim)
        blank()
        addReading(turn)
        if let rating = turn.reading.rating { addRating(rating) }
        if !turn.learned.isEmpty { row("learned:", turn.learned.joined(separator: ", ")) }
        row("went:", way(of: turn))
        addFeelings(of: turn)
    }

    /// The moves, offers and claims that were found, with the words that show them.
    mutating func addReading(_ turn: Turn) {
        if turn.reading.isEmpty { row("read:", "nothing was understood") }
        for move in turn.reading.moves { row("read:", line(move)) }
        for offer in turn.reading.offers {
            let amount = offer.amount.map { " of \($0)" } ?? ""
            row("offer:", "\(offer.offer)\(amount) “\(printableLine(offer.evidence.words))”")
        }
        for claim in turn.reading.claims {
            row("says done:", "\(claim.action) “\(printableLine(claim.evidence.words))”")
        }
        for move in turn.added { row("added:", line(move)) }
    }

    /// Both ratings, with the words that raised and lowered them.
    mutating func addRating(_ rating: Rating) {
        row("empathy:", level(rating.empathy, swayedBy: rating.empathySway))
        row("resolution:", level(rating.resolution, swayedBy: rating.resolutionSway))
        if rating.isCritical {
            row("critical:", "\(percent(rating.critical)) % sure that this alone would fail an attempt")
        }
    }

    private func level(_ value: Double, swayedBy sway: Sway?) -> String {
        "\(oneDecimal(value)) of 4" + (sway?.inWords ?? "")
    }

    private func line(_ move: FoundMove) -> String {
        let words = move.evidence.map { " “\(printableLine($0.words))”" } ?? ""
        let means = EngineMove(rawValue: move.move).map { ", the reply \($0.means)" } ?? ""
        return move.move + words + means + sureness(of: move)
    }

    private func sureness(of move: FoundMove) -> String {
        move.confidence < 1 ? " (\(percent(move.confidence)) % sure)" : ""
    }

    private func way(of turn: Turn) -> String {
        guard let branch = turn.branch else { return "to \(turn.went); no branch was taken" }
        return "to \(turn.went), by branch \(branch + 1) of \(turn.beat)"
    }

    private mutating func addFeelings(of turn: Turn) {
        let moved = Feeling.allCases.map { "\($0.rawValue) \(turn.before[$0]) to \(turn.after[$0])" }
        row("feelings:", moved.joined(separator: ", "))
        for change in turn.changes {
            let parts = Feeling.allCases.compactMap { feeling in
                change.feel[feeling] == 0 ? nil : "\(feeling.rawValue) \(change.feel[feeling].signed)"
            }
            row("moved by:", "\(change.cause), \(parts.isEmpty ? "nothing" : parts.joined(separator: ", "))")
        }
    }
}

extension Sway {
    /// `, raised by “so sorry”, lowered by “the rules”`; a full stop that weighs something tells nobody anything.
    var inWords: String {
        func telling(_ evidence: Evidence?, _ label: String) -> String {
            guard let words = evidence?.words, words.contains(where: { $0.isLetter || $0.isNumber }) else { return "" }
            return ", \(label) by “\(printableLine(words))”"
        }
        return telling(raised, "raised") + telling(lowered, "lowered")
    }
}
