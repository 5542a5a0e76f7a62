import ArgumentParser
import Foundation
import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring
import RapportStore
import RapportTerminal

/// `rapport replay`: plays a card's inputs again and compares the result, byte for byte.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play a card's replies again and compare, byte for byte.",
        discussion: """
            Exit status 0: the same card. 1: it differs, and the difference is printed. 3: another version of the engine \
            or the reader made it; it was judged again from its recorded reading.
            """)

    @OptionGroup var options: CardOptions

    func run() throws {
        let (card, path) = try options.load()
        let attempt = try options.attempt(for: card, at: path)
        if let mark = card.redacted { return try judgeCopy(card, of: mark, attempt) }
        guard card.engine == Conversation.version, card.reader == attempt.reader.version else {
            return try judgeAgain(card, attempt)
        }
        guard let again = replayed(card, attempt) else {
            Output.write("the card differs from what its replies give: they do not bring the talk to an end\n")
            throw Ending(status: .finding)
        }
        let file = try String(contentsOfFile: path, encoding: .utf8)
        let new = String(decoding: try CardStore.bytes(of: again), as: UTF8.self)
        guard file != new else { return _ = Output.write("the same card, byte for byte: \(printable(path))\n") }
        let diff = LineDiff(from: file, to: new).text.map(printableLine).joined(separator: "\n")
        Output.write("the card differs from what its replies give:\n\(diff)\n")
        throw Ending(status: .finding)
    }

    private func replayed(_ card: Scorecard, _ attempt: Attempt) -> Scorecard? {
        var talk = attempt.begin()
        card.transcript.inputs.forEach { talk.take($0) }
        return attempt.card(for: talk, trainee: card.trainee, started: card.started, ended: card.ended)
    }

    /// A redacted copy lacks words, so playing it again would not give it; its recorded reading still gives its levels.
    private func judgeCopy(_ card: Scorecard, of mark: RedactionMark, _ attempt: Attempt) throws {
        Output.write("a redacted copy of the card with the SHA-256 \(printableLine(mark.original))\n")
        try judge(card, attempt)
    }

    private func judgeAgain(_ card: Scorecard, _ attempt: Attempt) throws {
        Output.write(
            """
            made by \(printableLine(card.engine)) and \(printableLine(card.reader)); this is \(Conversation.version) and \
            \(attempt.reader.version)

            """)
        try judge(card, attempt)
    }

    private func judge(_ card: Scorecard, _ attempt: Attempt) throws {
        let scorer = Scorer(scenario: attempt.scenario, rubric: attempt.loaded.rubric, reader: attempt.reader)
        let same = scorer.score(card.transcript) == card.assessment
        Output.write(
            "judged again from the recorded reading: \(same ? "the same assessment" : "the assessment differs")\n")
        throw Ending(status: same ? .otherVersion : .finding)
    }
}
