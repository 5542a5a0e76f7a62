internal import GRDB
internal import RapportReport

/// Counts what the tables hold of each person, and of each criterion.
struct PeopleTables {
    /// How many of the person's last scores a report shows.
    private static let recentScores = 20
    /// How many scores at most are held against as many others to tell a change.
    private static let comparedScores = 10

    private let database: Database
    private let minimumGroup: Int

    init(_ database: Database, minimumGroup: Int) {
        self.database = database
        self.minimumGroup = minimumGroup
    }

    func membersAndCriteria() throws -> (members: [MemberFigures], criteria: [CriterionFigures]) {
        var members: [Int64: MemberFigures] = [:]
        let sql = """
            SELECT person.id, person.name, count(*), sum(passed), avg(percent), max(percent), max(started)
            FROM card JOIN person ON person.id = card.person GROUP BY person.id
            """
        for row in try Row.fetchAll(database, sql: sql) {
            members[row[0]] = MemberFigures(
                name: row[1], cards: row[2], passed: row[3], percent: row[4], best: row[5], lastStarted: row[6])
        }
        try addIncidents(to: &members)
        try addScores(to: &members)
        let criteria = try addLevels(to: &members)
        return (members.values.sorted { $0.name < $1.name }, criteria)
    }

    private func addIncidents(to members: inout [Int64: MemberFigures]) throws {
        let sql = """
            SELECT person, count(DISTINCT incident.file) FROM incident JOIN card ON card.file = incident.file
            GROUP BY person
            """
        for row in try Row.fetchAll(database, sql: sql) { members[row[0]]?.incidents = row[1] }
    }

    private func addScores(to members: inout [Int64: MemberFigures]) throws {
        var all: [Int64: [Int]] = [:]
        let scores = try Row.fetchCursor(
            database, sql: "SELECT person, percent FROM card WHERE percent IS NOT NULL ORDER BY started, file")
        while let row = try scores.next() { all[row[0], default: []].append(row[1]) }
        for (person, scores) in all {
            members[person]?.recent = Array(scores.suffix(Self.recentScores))
            let count = min(scores.count / 2, Self.comparedScores)
            guard count > 0 else { continue }
            members[person]?.change = ScoreChange(
                cards: count, first: Self.mean(scores.prefix(count)), last: Self.mean(scores.suffix(count)))
        }
    }

    private static func mean(_ scores: ArraySlice<Int>) -> Double {
        Double(scores.reduce(0, +)) / Double(scores.count)
    }

    private func addLevels(to members: inout [Int64: MemberFigures]) throws -> [CriterionFigures] {
        struct Sum {
            var share = 0.0
            var cards = 0
            var people = 0
            var missed = 0
            var stopped = 0
        }
        var sums: [Int64: Sum] = [:]
        let criteria = try criteria()
        let sql = """
            SELECT person, criterion, sum(share), count(*), sum(share = 0), sum(stopped) FROM level
            GROUP BY person, criterion
            """
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let (person, criterion, share, cards): (Int64, Int64, Double, Int) = (row[0], row[1], row[2], row[3])
            guard let id = criteria.first(where: { $0.row == criterion })?.id else { continue }
            members[person]?.levels[id] = LevelMean(share: share / Double(cards), cards: cards)
            var sum = sums[criterion] ?? Sum()
            sum.share += share
            sum.cards += cards
            sum.people += 1
            sum.missed += row[4]
            sum.stopped += row[5]
            sums[criterion] = sum
        }
        return criteria.compactMap { criterion in
            guard let sum = sums[criterion.row] else { return nil }
            let isShown = sum.people >= minimumGroup
            return CriterionFigures(
                id: criterion.id, asks: criterion.asks, group: criterion.group, weight: criterion.weight,
                people: sum.people,
                mean: isShown ? LevelMean(share: sum.share / Double(sum.cards), cards: sum.cards) : nil,
                misses: isShown ? .init(cards: sum.missed, stoppedPasses: sum.stopped) : nil)
        }
    }

    /// The criteria of all rubrics; where there is more than one rubric, its name stands before theirs.
    private func criteria() throws -> [(row: Int64, id: String, asks: String, group: String, weight: Int)] {
        let rubrics = try Int.fetchOne(database, sql: "SELECT count(DISTINCT rubric) FROM criterion") ?? 0
        let sql = "SELECT id, rubric, name, asks, part, weight FROM criterion ORDER BY rubric, place"
        return try Row.fetchAll(database, sql: sql).map { row in
            let id = rubrics > 1 ? "\(row[1] as String) \(row[2] as String)" : row[2]
            return (row[0], id, row[3], row[4], row[5])
        }
    }
}
