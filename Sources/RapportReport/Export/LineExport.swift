internal import Foundation
internal import RapportModel

/// Cards as JSON lines, a line for each card, with the levels and without the talk.
public enum LineExport {
    /// The line of a card, with its new line.
    public static func line(of exported: ExportedCard) throws -> String {
        try ExportJSON.line(Record(exported)) + "\n"
    }

    private struct Record: Encodable {
        let card: String
        let sha256: String
        let trainee: String
        let scenario: String
        let title: String
        let started: String
        let seconds: Int
        let percent: Int?
        let passed: Bool
        let answer: Int
        let standing: String
        let headline: String
        let heardBy: Int
        let replies: Int
        let hints: Int
        let ending: String?
        let clues: [String]
        let criteria: [Level]

        init(_ exported: ExportedCard) {
            let card = exported.card
            self.card = exported.id
            sha256 = exported.sha256
            (trainee, scenario, title) = (card.trainee, card.scenario, card.title)
            started = ExportTime.moment(card.started)
            seconds = exported.seconds
            (percent, passed) = (card.assessment.percent, card.assessment.passed)
            (answer, standing) = (card.survey.answer, card.survey.standing)
            (headline, heardBy) = (card.story.headline, card.story.heardBy)
            replies = card.transcript.turns.count
            (hints, ending, clues) = (card.hintsUsed, card.transcript.ending, card.clues)
            criteria = card.assessment.criteria.map { result in
                Level(
                    id: result.id, level: result.level, value: result.value, best: result.best,
                    reviewed: exported.reviewedLevel(of: result.id))
            }
        }
    }

    private struct Level: Encodable {
        let id: String
        let level: String?
        let value: Int?
        let best: Int?
        let reviewed: String?
    }
}

/// JSON of exports: one line, sorted keys, nothing in it that steers a terminal.
enum ExportJSON {
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(value), as: UTF8.self)
        // The encoder has escaped control characters; what turns the direction of writing it has not.
        return CompactJSON.harmless(json)
    }
}
