import RapportModel
import RapportStore
import RapportTerminal

/// The scenarios as a page: stage by stage, with level, persona and best result.
struct ShelfPage {
    let shelf: Shelf
    let style: Style
    let width: Int

    var text: String {
        guard let rotation = shelf.rotation else {
            let warning = "The rotation has errors and is left out: rapport lint says which.\n"
            return (shelf.isRotationBroken ? warning : "") + lines(of: shelf.rows)
        }
        let stages = rotation.stages.enumerated().map { number, stage in
            heading(stage, number) + lines(of: shelf.rows.filter { $0.stage == number })
        }
        let others = shelf.rows.filter { $0.stage == nil }
        return (stages + (others.isEmpty ? [] : ["\nBesides\n" + lines(of: others)])).joined()
    }

    private func heading(_ stage: Rotation.Stage, _ number: Int) -> String {
        let isOpen = shelf.openStage.map { number <= $0 } ?? true
        let rows = shelf.rows.filter { $0.stage == number }
        let mastered = rows.count { $0.standing?.isMastered == true }
        let state = isOpen ? "\(mastered) of \(rows.count) mastered" : "opens when the stage before is mastered"
        let name = printableLine(stage.name)
        return "\n"
            + (style.isPlain ? "\(name), \(state)" : style.paint(name, .heading) + style.paint("  \(state)", .dim))
            + "\n"
    }

    private func lines(of rows: [Shelf.Row]) -> String {
        rows.map { (style.isPlain || width < 60 ? sentence($0) : row($0)) + "\n" }.joined()
    }

    /// For example: `●●●○○  broken-guitar  furious  best 84 %, last passed  The guitar on flight 417`.
    private func row(_ row: Shelf.Row) -> String {
        let level = String(repeating: "●", count: row.level) + String(repeating: "○", count: max(0, 5 - row.level))
        let column = (shelf.rows.map(\.scenario.count).max() ?? 0) + 1
        let head = "\(level)  \(Self.padded(row.scenario, column)) \(Self.padded(row.persona, 10)) "
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
