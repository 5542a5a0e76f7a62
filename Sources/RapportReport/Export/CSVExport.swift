internal import RapportModel

/// Cards as a table of comma-separated values (RFC 4180), a row for each card.
public struct CSVExport: Sendable {
    private let criteria: [String]

    /// Takes the ids of the criteria that get columns of their own.
    public init(criteria: [String]) { self.criteria = criteria }

    /// The row of names.
    public var head: String {
        let fixed = [
            "card", "sha256", "trainee", "scenario", "title", "started", "seconds", "percent", "passed", "answer",
            "standing", "heard_by", "headline", "replies", "hints", "ending", "clues",
        ]
        return Self.row(fixed + criteria + criteria.map { "\($0) reviewed" })
    }

    /// The row of a card: levels are shares of the best level, from 0 to 1, and what a reviewer set is named beside them.
    public func row(of exported: ExportedCard) -> String {
        let card = exported.card
        var cells = [
            exported.id, exported.sha256, card.trainee, card.scenario, card.title, ExportTime.moment(card.started),
            String(exported.seconds), card.assessment.percent.map(String.init) ?? "",
            card.assessment.passed ? "true" : "false", String(card.survey.answer), card.survey.standing,
            String(card.story.heardBy), card.story.headline, String(card.transcript.turns.count),
            String(card.hintsUsed), card.transcript.ending ?? "", card.clues.joined(separator: "\n"),
        ]
        for id in criteria {
            let result = card.assessment.criteria.first { $0.id == id }
            cells.append(result.flatMap(Self.share) ?? "")
        }
        cells += criteria.map { exported.reviewedLevel(of: $0) ?? "" }
        return Self.row(cells)
    }

    /// `0.33`; absent where the criterion did not apply.
    private static func share(_ result: CriterionResult) -> String? {
        guard let value = result.value, let best = result.best, best > 0 else { return nil }
        let hundredths = (value * 200 + best) / (2 * best)
        return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    }

    private static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A cell, quoted where it must be.
    ///
    /// A spreadsheet takes a text that begins with one of a few signs for a formula, and would run what a trainee typed; an
    /// apostrophe before it keeps it a text.
    static func cell(_ text: String) -> String {
        var text = CompactJSON.harmless(text.replacing("\r\n", with: "\n"))
        // Spaces before the sign do not keep every spreadsheet from it.
        let sign = text.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" || $0 == "\n" }
        if let sign, "=+-@\t\n＝＋－＠".unicodeScalars.contains(sign) { text = "'" + text }
        let needsQuotes = text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
