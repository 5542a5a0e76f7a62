public import RapportModel

extension ConversationView {
    /// What went on inside a turn, for an author: what was read, what it did to the feelings, which branch was taken.
    public func inside(_ turn: Turn, of scenario: Scenario) {
        draw(gap: "") { page in
            page.add(Self.read(turn), as: .dim, label: "read")
            if let rating = turn.reading.rating {
                let ratings = "empathy \(oneDecimal(rating.empathy)), resolution \(oneDecimal(rating.resolution)) of 4"
                page.add(ratings, as: .dim, label: "rated")
            }
            page.add(Self.felt(turn), as: .dim, label: "felt")
            if !turn.learned.isEmpty { page.add(turn.learned.joined(separator: ", "), as: .dim, label: "told") }
            page.add(Self.went(turn, scenario), as: .dim, label: "went")
        }
    }

    private static func read(_ turn: Turn) -> String {
        let moves = turn.moves.map { move in
            let words = move.evidence.map { " “\(printableLine($0.words))”" } ?? ""
            return move.move + words + (move.confidence < 1 ? " (\(percent(move.confidence)) %)" : "")
        }
        let offers = turn.reading.offers.map { offer in
            "\(offer.offer)\(offer.amount.map { " \($0)" } ?? "") “\(printableLine(offer.evidence.words))”"
        }
        let claims = turn.reading.claims.map { "says \($0.action) is done “\(printableLine($0.evidence.words))”" }
        let all = moves + offers + claims
        return all.isEmpty ? "nothing" : all.joined(separator: " · ")
    }

    private static func felt(_ turn: Turn) -> String {
        Feeling.allCases.map { feeling in
            let causes = turn.changes.filter { $0.feel[feeling] != 0 }
                .map { "\($0.cause) \($0.feel[feeling].signed)" }
            let because = causes.isEmpty ? "" : " (\(causes.joined(separator: ", ")))"
            return "\(feeling.rawValue) \(turn.before[feeling]) to \(turn.after[feeling])\(because)"
        }
        .joined(separator: "; ")
    }

    private static func went(_ turn: Turn, _ scenario: Scenario) -> String {
        guard let index = turn.branch, let beat = scenario.beat(turn.beat), beat.branches.indices.contains(index) else {
            return "\(turn.beat) to \(turn.went), by no branch"
        }
        let branch = beat.branches[index]
        let wire = branch.go == turn.went ? "" : ", but a tripwire or the clock sent it to \(turn.went)"
        let when = branch.isElse ? "else" : "when \(branch.when)"
        return "\(turn.beat) to \(branch.go)\(wire), by branch \(index + 1): \(when)"
    }
}
