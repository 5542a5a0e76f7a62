import RapportFormat
import RapportModel
import RapportReading

/// A sentence that must show a move, and does not.
enum HitMissed: LintCheck {
    static let code = DiagnosticCode.hitMissed

    static let why = """
        Under `hit:` stand sentences that must show the move, and none of its cues finds this one. A trainee who says \
        just that will be misunderstood. Add a cue that fits, loosen one with `*` or `(a|b)`, or look whether `unless`, \
        a negation or `question: true` takes the match away again.
        """

    static let samples = [
        LintSample(
            "hit: [\"Could you walk me through what happened?\"]", bad: "hit: [«\"Could you tell me the story?\"»]"),
        LintSample(
            in: .moves, "hit: [\"I am so sorry.\"]", bad: "hit: [\"I am so sorry.\", «Oh dear.»]"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] { findings(subject.ownMoves, subject.reader) }

    static func check(_ subject: MovesSubject) -> [LintFinding] { findings(subject.lexicon.moves, subject.reader) }

    private static func findings(_ moves: [Move], _ reader: any ReplyReader) -> [LintFinding] {
        moves.flatMap { move in
            move.hit.enumerated().compactMap { place, text in
                guard reader.showing(move.name, in: text) == nil else { return nil }
                return LintFinding(
                    at: ["moves", move.name, "hit", "\(place)"], "no cue of '\(move.name)' matches this sentence",
                    help: [reader.read(text, in: ReplyContext()).asHelp])
            }
        }
    }
}
