import RapportFormat
import RapportModel
import RapportReading

/// A sentence that must not show a move, and does.
enum MissHit: LintCheck {
    static let code = DiagnosticCode.missHit

    static let why = """
        Under `miss:` stand sentences that only look like the move, and a cue falls for this one. Trainees would be \
        praised, or blamed, for something that they did not say. The message shows the words that matched: narrow that \
        cue, or cancel it with `unless`.
        """

    static let samples = [
        LintSample(
            in: .moves, "miss: [\"Sorry but those are the rules.\"]", bad: "miss: [«\"I am sorry to hear that.\"»]")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] { findings(subject.ownMoves, subject.reader) }

    static func check(_ subject: MovesSubject) -> [LintFinding] { findings(subject.lexicon.moves, subject.reader) }

    private static func findings(_ moves: [Move], _ reader: any ReplyReader) -> [LintFinding] {
        moves.flatMap { move in
            move.miss.enumerated().compactMap { place, text in
                guard let found = reader.showing(move.name, in: text) else { return nil }
                let words = found.evidence.map { ", by “\($0.words)”" } ?? ""
                return LintFinding(
                    at: ["moves", move.name, "miss", "\(place)"],
                    "this sentence must not show '\(move.name)', but does\(words)",
                    help: ["narrow the cue, or cancel it with 'unless'"])
            }
        }
    }
}
