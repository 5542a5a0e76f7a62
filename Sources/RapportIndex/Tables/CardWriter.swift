internal import GRDB
internal import RapportModel
internal import RapportStore

/// Puts files that were read into the tables.
struct CardWriter {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func write(_ files: [ReadFile]) throws {
        for file in files { try write(file) }
    }

    private func write(_ read: ReadFile) throws {
        let (file, stamp) = (read.file, read.stamp)
        var problem: String?
        if case .problem(let words) = read.content { problem = words }
        try run(
            "INSERT INTO file (folder, stem, kind, number, size, time, problem) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [file.folder, file.stem, file.kind.rawValue, file.number, stamp.size, stamp.time, problem])
        let id = database.lastInsertedRowID
        switch read.content {
        case .card(let card, let sha256): try write(card, sha256, as: id)
        case .review(let review): try write(review, as: id)
        case .dispute(let dispute):
            try run(
                "INSERT INTO dispute VALUES (?, ?, ?, ?, ?, ?)",
                [id, dispute.card, dispute.by, dispute.at, dispute.criterion, dispute.because])
        case .problem: break
        }
    }

    private func write(_ card: CardExtract, _ sha256: String, as file: Int64) throws {
        let person = try id("person", ["name": card.trainee])
        let scenario = try id("scenario", ["name": card.scenario])
        try run(
            "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                file, sha256, person, scenario, card.title, card.started, card.assessment.percent,
                card.assessment.passed, card.passMark, card.survey.answer, card.ending, card.story.headline,
                card.story.toldTo, card.story.heardBy,
            ])
        let absent = card.absent
        for (place, result) in card.assessment.criteria.enumerated() {
            guard let value = result.value, let best = result.best, best > 0, let level = result.level else { continue }
            let criterion = try self.criterion(result, place, of: card.assessment.rubric)
            try run(
                "INSERT OR IGNORE INTO level VALUES (?, ?, ?, ?, ?, ?)",
                [file, criterion, person, level, Double(value) / Double(best), absent.contains(result.id)])
        }
        for (place, moment) in card.moments.enumerated() {
            let beat = try id("beat", ["scenario": scenario, "name": moment.beat])
            try run("INSERT INTO moment VALUES (?, ?, ?, ?, ?)", [file, place, beat, person, moment.change])
        }
        for clue in card.clues { try run("INSERT INTO clue VALUES (?, ?)", [file, clue]) }
        for incident in card.assessment.critical {
            try run("INSERT INTO incident VALUES (?, ?)", [file, incident.because])
        }
    }

    private func write(_ review: SubmittedReview, as file: Int64) throws {
        try run(
            "INSERT INTO review VALUES (?, ?, ?, ?, ?)", [file, review.card, review.by, review.at, review.comment])
        for override in review.overrides ?? [] {
            try run(
                "INSERT INTO override VALUES (?, ?, ?, ?)",
                [file, override.criterion, override.level, override.because])
        }
        for answer in review.answers ?? [] {
            try run(
                "INSERT INTO answer VALUES (?, ?, ?, ?)", [file, answer.dispute, answer.decision, answer.because])
        }
    }

    private func criterion(_ result: CardExtract.Level, _ place: Int, of rubric: String) throws -> Int64 {
        // A rubric may word its question anew; the last wording stands for all.
        try run(
            """
            INSERT INTO criterion (rubric, name, asks, part, weight, place) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (rubric, name) DO UPDATE SET
                asks = excluded.asks, part = excluded.part, weight = excluded.weight, place = excluded.place
            WHERE asks <> excluded.asks OR part <> excluded.part OR weight <> excluded.weight OR place <> excluded.place
            """, [rubric, result.id, result.asks, result.group, result.weight, place])
        return try id("criterion", ["rubric": rubric, "name": result.id])
    }

    /// The id of the row with these values, which is added where it is missing.
    private func id(_ table: String, _ values: KeyValuePairs<String, any DatabaseValueConvertible>) throws -> Int64 {
        let condition = values.map { "\($0.key) = ?" }.joined(separator: " AND ")
        let arguments = StatementArguments(values.map { $0.value as (any DatabaseValueConvertible)? })
        let statement = try database.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(condition)")
        if let known = try Int64.fetchOne(statement, arguments: arguments) { return known }
        let names = values.map(\.key).joined(separator: ", ")
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        try database.execute(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))", arguments: arguments)
        return database.lastInsertedRowID
    }

    private func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }
}

extension CardExtract {
    /// The criteria whose absence alone would have stopped a pass.
    fileprivate var absent: [String] { failReasons.flatMap(\.absentIDs) }

    /// The percent that a pass takes, where the card was under it and says so.
    fileprivate var passMark: Int? {
        for case .under(_, let mark) in failReasons { return mark }
        return nil
    }
}
