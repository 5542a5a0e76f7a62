extension Scenario {
    /// Names together with the roles of what bears them.
    public func withRoles(_ names: some Sequence<String>) -> Set<String> {
        names.reduce(into: []) { result, name in
            result.insert(name)
            result.formUnion(roles(of: name))
        }
    }

    /// What a reply did, as conditions see it: moves, offers and their roles, and the roles of its beat.
    public func happened(in turn: Turn) -> Set<String> {
        let names = turn.moves.map(\.move) + turn.reading.offers.map(\.offer)
        return withRoles(names).union(beat(turn.beat)?.roles ?? [])
    }

    /// The facts that the agent knows before anything is said.
    public var knownFromTheStart: [String] { facts.filter { !$0.isHidden }.map(\.name) }

    /// How things stand before the first reply.
    public var firstMoment: Moment {
        let feelings = customer.persona.feels
        return Moment(turn: 0, standing: withRoles(knownFromTheStart), before: feelings, feelings: feelings)
    }
}

extension Transcript {
    /// One moment for each reply, as rubrics see them; the last one knows the ending.
    ///
    /// Rubrics are kinder than customers in one thing: who says “it is booked” and books it before the next reply has said
    /// no falsehood, only spoken a moment too soon.
    public func moments(in scenario: Scenario) -> [Moment] {
        var moments: [Moment] = []
        let turns = turns
        for (place, turn) in turns.enumerated() {
            var happened = scenario.happened(in: turn)
            if turns.indices.contains(place + 1), turn.claims(madeGoodBy: turns[place + 1].done) {
                happened.remove(EngineMove.falseClaim.rawValue)
            }
            moments.append(
                Moment(
                    turn: turn.number, happened: happened, earlier: moments.map(\.happened),
                    standing: scenario.withRoles(turn.known), learned: scenario.withRoles(turn.learned),
                    done: Set(turn.done), before: turn.before, feelings: turn.after, rating: turn.reading.rating))
        }
        if let ending, !moments.isEmpty {
            moments[moments.count - 1].standing.formUnion(scenario.withRoles([ending]))
        }
        return moments
    }
}

extension Turn {
    /// Whether everything that the reply said was done, and was not, is among these desk actions.
    fileprivate func claims(madeGoodBy actions: [String]) -> Bool {
        let early = reading.claims.map(\.action).filter { !done.contains($0) }
        return !early.isEmpty && early.allSatisfy(actions.contains)
    }
}
