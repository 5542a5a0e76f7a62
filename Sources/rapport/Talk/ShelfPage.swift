import RapportModel
import RapportStore
import RapportTerminal

/// The scenarios as a page: level, persona, best result.
struct ShelfPage {
    let rows: [Shelf.Row]
    let style: Style
    let width: Int

    var text: String { rows.map(style.isPlain || width < 60 ? sentence : row).joined(separator: "\n") + "\n" }

    /// For example: `●●●○○  broken-guitar  furious  best 84 %, last passed  The guitar on flight 417`.
    private func row(_ row: Shelf.Row) -> String {
        let level = String(repeating: "●", count: row.level) + String(repeating: "○", count: max(0, 5 - row.level))
        let head = "\(level)  \(Self.padded(row.scenario, 20)) \(Self.padded(row.persona, 10)) "
        let rest = "\(Self.padded(result(row), 26)) \(row.title)"
        return printableLine(head) + style.paint(printableLine(rest), row.standing == nil ? .dim : .strong)
    }

    private func sentence(_ row: Shelf.Row) -> String {
        printableLine("\(row.scenario): \(row.title), level \(row.level), \(row.persona), \(result(row))")
    }

    private func result(_ row: Shelf.Row) -> String {
        guard let standing = row.standing else { return "not played yet" }
        if standing.isMastered { return "mastered, best \(standing.best ?? 0) %" }
        let best = standing.best.map { "best \($0) %" } ?? "not scored"
        return "\(best), last \(standing.last?.passed == true ? "passed" : "not passed")"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
