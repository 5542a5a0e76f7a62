internal import GRDB
internal import RapportReport

/// What people wrote about cards, as the tables hold it.
///
/// A remark counts only for the very card that it names by its SHA-256.
struct RemarkTables {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// The overrides, oldest first, each with the row of its card; of two for one criterion the later counts.
    func overrides() throws -> [(file: Int64, override: Override)] {
        let sql = """
            SELECT card.file, person.name, about.folder || '/' || about.stem, card.title, override.criterion,
                (SELECT level.level FROM level JOIN criterion ON criterion.id = level.criterion
                 WHERE level.file = card.file AND criterion.name = override.criterion) AS machine,
                override.level, override.because, review.writer
            FROM override
            JOIN review ON review.file = override.file
            JOIN file AS writing ON writing.id = review.file
            JOIN file AS about
                ON about.folder = writing.folder AND about.stem = writing.stem AND about.kind = 'card'
            JOIN card ON card.file = about.id AND card.sha256 = review.card
            JOIN person ON person.id = card.person
            ORDER BY about.folder, about.stem, writing.number, override.rowid
            """
        var last: [String: Int] = [:]
        var found: [(file: Int64, override: Override)?] = []
        for row in try Row.fetchAll(database, sql: sql) {
            let override = Override(
                trainee: row[1], card: row[2], title: row[3], criterion: row[4], machineLevel: row[5], level: row[6],
                because: row[7], by: row[8])
            let key = "\(override.card) \(override.criterion)"
            if let earlier = last[key] { found[earlier] = nil }
            last[key] = found.count
            found.append((row[0], override))
        }
        return found.compactMap(\.self)
    }

    /// How many reviews and disputes there are, and how many of these nobody has answered.
    func counts() throws -> (reviews: Int, disputes: Int, open: Int) {
        let open = """
            SELECT count(*) FROM dispute JOIN file AS writing ON writing.id = dispute.file
            WHERE NOT EXISTS (
                SELECT 1 FROM answer JOIN review ON review.file = answer.file AND review.card = dispute.card
                JOIN file AS answering ON answering.id = review.file
                WHERE answering.folder = writing.folder AND answering.stem = writing.stem
                    AND answer.dispute = writing.number)
            """
        return (
            try Int.fetchOne(database, sql: "SELECT count(*) FROM review") ?? 0,
            try Int.fetchOne(database, sql: "SELECT count(*) FROM dispute") ?? 0,
            try Int.fetchOne(database, sql: open) ?? 0
        )
    }

    /// What is wrong with files, in sentences for people.
    func problems() throws -> [String] {
        let unread = "SELECT problem FROM file WHERE problem IS NOT NULL ORDER BY folder, stem, number"
        return try String.fetchAll(database, sql: unread) + astray()
    }

    /// Remarks whose card is not there, or is not the one they were written about.
    private func astray() throws -> [String] {
        let sql = """
            SELECT writing.folder || '/' || writing.stem || '.' || writing.kind || '-' || writing.number
            FROM file AS writing
            JOIN (SELECT file, card FROM review UNION ALL SELECT file, card FROM dispute) AS remark
                ON remark.file = writing.id
            WHERE NOT EXISTS (
                SELECT 1 FROM file AS about JOIN card ON card.file = about.id
                WHERE about.folder = writing.folder AND about.stem = writing.stem AND about.kind = 'card'
                    AND card.sha256 = remark.card)
            ORDER BY 1
            """
        return try String.fetchAll(database, sql: sql).map {
            "'\($0).json' is left out: its card is gone, or is not the one it was written about"
        }
    }
}
