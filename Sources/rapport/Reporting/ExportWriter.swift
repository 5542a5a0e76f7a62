import RapportReport
import RapportStore

/// Writes cards in one of the forms that other programs read.
struct ExportWriter {
    private let format: ExportCommand.Format
    private let home: String
    private let table: CSVExport

    init(format: ExportCommand.Format, home: String, criteria: [String]) {
        self.format = format
        self.home = home
        table = CSVExport(criteria: criteria)
    }

    /// What stands before the first card.
    var beginning: String {
        switch format {
        case .csv: table.head
        case .jsonl: ""
        case .xapi: "["
        }
    }

    /// What stands after the last card.
    var end: String { format == .xapi ? "\n]\n" : "" }

    /// A card.
    func text(of card: ExportedCard, isFirst: Bool) throws(StoreError) -> String {
        do {
            switch format {
            case .csv: return table.row(of: card)
            case .jsonl: return try LineExport.line(of: card)
            case .xapi: return (isFirst ? "\n" : ",\n") + (try XAPIStatement(card, home: home).line())
            }
        } catch {
            throw .damaged(path: card.id, because: "it has a number that JSON cannot hold")
        }
    }
}
