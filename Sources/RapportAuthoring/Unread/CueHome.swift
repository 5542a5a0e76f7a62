public import RapportModel
import RapportReading

/// Which of a scenario's own moves a cue could go to.
public enum CueHome {
    /// The scenario's own moves, those first that the beat asks for, and of them those that share words with the replies.
    ///
    /// The cues of a question are found in questions alone, so where no reply asks anything they are left out.
    public static func moves(for group: ReplyGroup, at beat: Beat, of scenario: Scenario) -> [Move] {
        let isAsking = group.replies.contains { !QuestionFinder.standard.questions(in: $0).isEmpty }
        let own = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) && (isAsking || !$0.isQuestion) }
        let asked = Set(beat.branches.flatMap(\.when.names) + scenario.facts.flatMap { $0.askedBy?.names ?? [] })
        let words = Set(group.replies.flatMap(LikenessWords.words)).subtracting(LikenessWords.common)
        let ranked = own.enumerated().map { place, move in
            (move: move, place: place, score: shared(words, move) + (asked.contains(move.name) ? 2 : 0))
        }
        return ranked.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.move)
    }

    /// How many telling words of the replies stand in what the move already has.
    private static func shared(_ words: Set<String>, _ move: Move) -> Int {
        let texts = [move.means] + move.hit + move.cues.map(\.text)
        return words.intersection(texts.flatMap(LikenessWords.words)).count
    }
}
