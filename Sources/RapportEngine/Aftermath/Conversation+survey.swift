public import RapportModel

extension Conversation {
    /// The customer's answers after the talk, in character; absent while the talk goes on.
    public func survey() -> Survey? {
        guard let ending else { return nil }
        let answer = Self.answer(in: ending.nps, trust: feelings.trust)
        var speech = speech
        let voice = scenario.customer.persona.voice
        let (turn, sway) = tellingTurn(for: answer)
        let line = sway == 0 ? voice.stoodOutNothing : sway > 0 ? voice.stoodOutWell : voice.stoodOutBadly
        let template = speech.next(of: line, named: "voice stood out", in: feelings.band)
        let quote = turn.map { Self.quote(from: $0, good: sway > 0, in: scenario) } ?? ""
        let shrug = speech.next(of: voice.shrug, named: "voice shrug", in: feelings.band)
        return Survey(
            answer: answer, verdict: Survey.Verdict(answer: answer),
            stoodOut: template.split(separator: "{quote}", omittingEmptySubsequences: false).joined(separator: quote),
            stoodOutTurn: turn?.number, improve: clues.last ?? shrug)
    }

    /// What the customer tells others, and how many hear it.
    public func story(by model: WordOfMouth) -> Story? {
        guard let ending, let survey = survey() else { return nil }
        let isRecovery = scenario.facts.contains { $0.roles.contains("fault") }
        return Story(
            headline: ending.headline, toldTo: ending.toldTo, story: ending.story,
            heardBy: model.heard(answer: survey.answer, isPosted: ending.isPosted, isRecovery: isRecovery))
    }

    /// The improvements that open questions brought out, in the customer's words.
    public var clues: [String] {
        scenario.facts.filter { $0.roles.contains("clue") }.compactMap { told[$0.name] }
    }

    /// How often a hint was taken.
    public var hintsUsed: Int {
        transcript.events.count { if case .hint = $0 { true } else { false } }
    }

    /// The point that trust picks in an ending's range: low + (high − low) × trust / 100, halves up.
    static func answer(in range: ClosedRange<Int>, trust: Int) -> Int {
        range.lowerBound + ((range.upperBound - range.lowerBound) * trust * 2 + 100) / 200
    }

    /// The turn that moved the feelings most, drift left out, and how far; the first of equals.
    ///
    /// Who is lost remembers the worst turn and who is won the best, where there is one; the others remember the greatest.
    private func tellingTurn(for answer: Int) -> (turn: Turn?, sway: Int) {
        let sways = transcript.turns.map { turn in
            (turn: turn, sway: turn.changes.filter { $0.cause != "drift" }.reduce(0) { $0 + $1.feel.total })
        }
        let fitting = sways.filter { answer >= 9 ? $0.sway > 0 : answer <= 6 && $0.sway < 0 }
        var best: (turn: Turn?, sway: Int) = (nil, 0)
        for next in fitting.isEmpty ? sways : fitting where abs(next.sway) > abs(best.sway) { best = next }
        return best
    }

    /// The agent's words that the customer remembers: those that show the first fitting move, else the reply's start.
    private static func quote(from turn: Turn, good: Bool, in scenario: Scenario) -> String {
        let harmful = scenario.harmfulMoves
        let fitting = turn.moves.filter { harmful.contains($0.move) != good && $0.evidence != nil }
        let phrases = fitting.compactMap { $0.evidence?.phrase(in: turn.reply) }
        return shortened(phrases.max { $0.utf8.count < $1.utf8.count } ?? turn.reply)
    }

    /// At most twelve words, so that the quote stays one breath long.
    private static func shortened(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let kept = words.prefix(12).joined(separator: " ")
        return words.count > 12 ? kept + " …" : kept
    }
}
