import RapportModel

extension Conversation {
    /// Names something that would move this talk on and has not been done here, never the words for it.
    ///
    /// The hint stands in the transcript, and so on the scorecard.
    @discardableResult
    public mutating func hint() -> String {
        let text = nextHint()
        if transcript.ending == nil { transcript.events.append(.hint(text)) }
        return text
    }

    private mutating func nextHint() -> String {
        let here = scenario.beat(beat)
        let wanted = factMoves + (here?.branches ?? []).filter(isWorthHinting).flatMap(\.when.wantedNames)
        for name in wanted where !hinted.contains("\(beat) \(name)") {
            guard let means = meaning(of: name) else { continue }
            if transcript.ending == nil { hinted.insert("\(beat) \(name)") }
            return "Here it would help to send a reply that \(means)."
        }
        if let undone = scenario.desk.actions.first(where: { !done.contains($0.name) && $0.limit != .never }) {
            return "Have you seen what the desk can do? /do \(undone.name)"
        }
        return "You have tried what this place asks for. Read their last line again and answer just that."
    }

    /// Own questions that would bring out a fact still hidden.
    private var factMoves: [String] {
        scenario.facts.filter { $0.isHidden && told[$0.name] == nil }
            .flatMap { $0.askedBy?.wantedNames ?? [] }
            .filter { scenario.ownMoves.contains($0) }
    }

    private func isWorthHinting(_ branch: Branch) -> Bool {
        !branch.isElse && branch.go != beat && !(scenario.ending(branch.go)?.roles.contains("lost") ?? false)
    }

    private func meaning(of name: String) -> String? {
        if let move = scenario.lexicon.moves.first(where: { $0.name == name }), !move.isHarmful {
            return happened.last?.contains(name) == true ? nil : Self.unstopped(move.means)
        }
        guard let offer = scenario.offer(name), offer.limit != .never else { return nil }
        if let needed = offer.needs, !known.contains(needed) { return nil }
        return "offers this: \(Self.unstopped(offer.means))"
    }

    private static func unstopped(_ sentence: String) -> String {
        let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
