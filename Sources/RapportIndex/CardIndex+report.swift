internal import GRDB
public import RapportReport

extension CardIndex {
    /// What the cards in the index come to.
    ///
    /// - Parameter minimumGroup: how many people a figure over several needs behind it.
    /// - Throws: ``IndexError``.
    public func report(minimumGroup: Int) throws(IndexError) -> Report {
        try Self.translating(path) {
            try database.read { try ReportTables($0, minimumGroup: minimumGroup).report() }
        }
    }

    /// The paths of the newest cards, newest first, with the overrides that reviewers made in each.
    ///
    /// - Throws: ``IndexError``.
    public func newest(_ count: Int) throws(IndexError) -> [ListedCard] {
        try Self.translating(path) {
            try database.read { database in
                let overrides = Dictionary(grouping: try RemarkTables(database).overrides(), by: \.file)
                let sql = """
                    SELECT id, folder, stem FROM card JOIN file ON file.id = card.file
                    ORDER BY started DESC, id DESC LIMIT ?
                    """
                return try Row.fetchAll(database, sql: sql, arguments: [count]).map { row in
                    let file = SubmittedFile(folder: row[1], stem: row[2], kind: .card, number: 0)
                    return ListedCard(
                        id: "\(file.folder)/\(file.stem)", path: "\(folder.path)/\(file.path)",
                        overrides: overrides[row[0], default: []].map(\.override))
                }
            }
        }
    }

    /// A card of the index.
    public struct ListedCard: Equatable, Sendable {
        /// The trainee's folder and the card's name.
        public let id: String
        public let path: String
        public let overrides: [Override]
    }

    /// The ids of all criteria that cards have levels in, in the order of their rubrics.
    ///
    /// - Throws: ``IndexError``.
    public func criteria() throws(IndexError) -> [String] {
        try Self.translating(path) {
            try database.read {
                try String.fetchAll($0, sql: "SELECT name FROM criterion GROUP BY name ORDER BY min(id)")
            }
        }
    }

    /// What is wrong with files, in sentences for people.
    ///
    /// - Throws: ``IndexError``.
    public func problems() throws(IndexError) -> [String] {
        try Self.translating(path) { try database.read { try RemarkTables($0).problems() } }
    }

    /// The cards in the order of trainees and times.
    ///
    /// - Throws: ``IndexError``.
    public func paths() throws(IndexError) -> [ListedCard] {
        try newest(Int(Int32.max)).sorted { $0.id < $1.id }
    }
}
