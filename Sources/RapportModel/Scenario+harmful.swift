extension Scenario {
    /// The names of everything that speaks against a trainee here: harmful moves, shared and its own, and the engine's.
    public var harmfulMoves: Set<String> {
        Set(lexicon.moves.filter(\.isHarmful).map(\.name))
            .union(EngineMove.allCases.filter(\.isHarmful).map(\.rawValue))
    }
}
