internal import GRDB
internal import RapportReport

/// Counts what the tables hold.
struct ReportTables {
    /// How many of the person's last scores a report shows.
    private static let recentScores = 20
    private static let mostMoments = 15
    private static let mostStories = 60
    private static let mostClues = 200
    private static let mostProblems = 20

    private let database: Database
    private let minimumGroup: Int

    init(_ database: Database, minimumGroup: Int) {
        self.database = database
        self.minimumGroup = minimumGroup
    }

    func report() throws -> Report {
        let people = try Int.fetchOne(database, sql: "SELECT count(DISTINCT person) FROM card") ?? 0
        let cards = try Int.fetchOne(database, sql: "SELECT count(*) FROM card") ?? 0
        var report = Report(minimumGroup: minimumGroup, cards: cards, people: people)
        report.firstStarted = try Int.fetchOne(database, sql: "SELECT min(started) FROM card")
        report.lastStarted = try Int.fetchOne(database, sql: "SELECT max(started) FROM card")
        if people >= minimumGroup {
            report.team = try team()
            report.stories = try stories()
            report.themes = ThemedClues.grouped(try clues())
        }
        (report.members, report.criteria) = try membersAndCriteria()
        (report.periods, report.daysInPeriod) = try trend()
        report.scenarios = try scenarios()
        report.moments = try moments()
        try addRemarks(to: &report)
        report.leftOut =
            (report.team == nil && cards > 0 ? 1 : 0) + report.criteria.count { $0.people < minimumGroup }
            + report.periods.count { $0.people < minimumGroup } + report.scenarios.count { $0.people < minimumGroup }
        return report
    }

    private func addRemarks(to report: inout Report) throws {
        let remarks = RemarkTables(database)
        report.overrides = try remarks.overrides().map(\.override)
        (report.reviews, report.disputes, report.openDisputes) = try remarks.counts()
        let problems = try remarks.problems()
        report.problems = Array(problems.prefix(Self.mostProblems))
        if problems.count > Self.mostProblems {
            report.problems.append("and \(problems.count - Self.mostProblems) more files are left out")
        }
    }

    private func team() throws -> TeamFigures {
        let sql = """
            SELECT avg(percent), sum(passed), sum(answer >= 9), sum(answer BETWEEN 7 AND 8), sum(answer <= 6),
                sum(heardBy * (answer >= 9)), sum(heardBy * (answer BETWEEN 7 AND 8)), sum(heardBy * (answer <= 6))
            FROM card
            """
        let row = try Row.fetchOne(database, sql: sql) ?? Row()
        var tenths = [Int](repeating: 0, count: 10)
        let counts = "SELECT min(percent / 10, 9), count(*) FROM card WHERE percent IS NOT NULL GROUP BY 1"
        for row in try Row.fetchAll(database, sql: counts) { tenths[row[0]] = row[1] }
        return TeamFigures(
            percent: row[0], passed: row[1] ?? 0,
            standings: Standings(promoters: row[2] ?? 0, passives: row[3] ?? 0, detractors: row[4] ?? 0),
            heard: Standings(promoters: row[5] ?? 0, passives: row[6] ?? 0, detractors: row[7] ?? 0),
            distribution: tenths)
    }

    /// A figure over several people, or nothing where there are too few.
    private func shown(_ figure: Double?, people: Int) -> Double? { people >= minimumGroup ? figure : nil }

    /// Week by week; four weeks at a time where most weeks would have to be left out.
    private func trend() throws -> (periods: [PeriodFigures], days: Int) {
        let weeks = try periods(days: 7)
        let isEnough = weeks.count { $0.people >= minimumGroup } * 2 > weeks.count
        return isEnough ? (weeks, 7) : (try periods(days: 28), 28)
    }

    private func periods(days: Int) throws -> [PeriodFigures] {
        // The first of January 1970 was a Thursday.
        let sql = """
            SELECT (started / 86400 + 3) / ? AS period, count(*), count(DISTINCT person), avg(percent)
            FROM card GROUP BY period ORDER BY period
            """
        return try Row.fetchAll(database, sql: sql, arguments: [days]).map { row in
            PeriodFigures(
                start: ((row[0] as Int) * days - 3) * 86_400, cards: row[1], people: row[2],
                percent: shown(row[3], people: row[2]))
        }
    }

    private func scenarios() throws -> [ScenarioFigures] {
        // Beside a maximum, SQLite takes the other columns from the row that has it: the title as it was worded last.
        let sql = """
            SELECT scenario.name, title, count(*), count(DISTINCT person), avg(percent), avg(passed * 1.0), avg(answer),
                max(started)
            FROM card JOIN scenario ON scenario.id = card.scenario GROUP BY card.scenario
            ORDER BY avg(percent), scenario.name
            """
        let rows = try Row.fetchAll(database, sql: sql).map { row in
            ScenarioFigures(
                id: row[0], title: row[1], cards: row[2], people: row[3], percent: shown(row[4], people: row[3]),
                passShare: shown(row[5], people: row[3]), answer: shown(row[6], people: row[3]))
        }
        // An order that follows from figures would tell what was left out.
        return rows.filter { $0.percent != nil } + rows.filter { $0.percent == nil }.sorted { $0.id < $1.id }
    }

    private func moments() throws -> [HardMoment] {
        let sql = """
            SELECT scenario.name, (SELECT title FROM card WHERE scenario = scenario.id ORDER BY started DESC LIMIT 1),
                beat.name, count(*), count(DISTINCT person), avg(change), avg((change < 0) * 1.0)
            FROM moment JOIN beat ON beat.id = moment.beat JOIN scenario ON scenario.id = beat.scenario
            GROUP BY moment.beat HAVING count(DISTINCT person) >= ? AND avg(change) < 0
            ORDER BY avg(change), scenario.name, beat.name LIMIT ?
            """
        return try Row.fetchAll(database, sql: sql, arguments: [minimumGroup, Self.mostMoments]).map { row in
            HardMoment(
                scenario: row[0], title: row[1], beat: row[2], replies: row[3], people: row[4], change: row[5],
                worseShare: row[6])
        }
    }

    private func stories() throws -> [ToldStory] {
        let sql = """
            SELECT scenario.name, headline, toldTo,
                CASE WHEN answer >= 9 THEN 'promoter' WHEN answer >= 7 THEN 'passive' ELSE 'detractor' END AS standing,
                count(*), sum(heardBy)
            FROM card JOIN scenario ON scenario.id = card.scenario
            GROUP BY card.scenario, headline, toldTo, standing ORDER BY sum(heardBy) DESC, headline LIMIT ?
            """
        return try Row.fetchAll(database, sql: sql, arguments: [Self.mostStories]).map { row in
            ToldStory(
                scenario: row[0], headline: row[1], toldTo: row[2], standing: row[3], times: row[4], heardBy: row[5])
        }
    }

    private func clues() throws -> [ThemedClues.Clue] {
        let sql = """
            SELECT clue.text, scenario.name, count(*) FROM clue JOIN card ON card.file = clue.file
            JOIN scenario ON scenario.id = card.scenario
            GROUP BY card.scenario, clue.text ORDER BY count(*) DESC, clue.text LIMIT ?
            """
        return try Row.fetchAll(database, sql: sql, arguments: [Self.mostClues]).map { row in
            ThemedClues.Clue(text: row[0], scenario: row[1], cards: row[2])
        }
    }
}

// MARK: - People and criteria

extension ReportTables {
    private func membersAndCriteria() throws -> (members: [MemberFigures], criteria: [CriterionFigures]) {
        var members: [Int64: MemberFigures] = [:]
        let sql = """
            SELECT person.id, person.name, count(*), sum(passed), avg(percent), max(percent), max(started)
            FROM card JOIN person ON person.id = card.person GROUP BY person.id
            """
        for row in try Row.fetchAll(database, sql: sql) {
            members[row[0]] = MemberFigures(
                name: row[1], cards: row[2], passed: row[3], percent: row[4], best: row[5], lastStarted: row[6])
        }
        try addRecent(to: &members)
        let criteria = try addLevels(to: &members)
        return (members.values.sorted { $0.name < $1.name }, criteria)
    }

    private func addRecent(to members: inout [Int64: MemberFigures]) throws {
        let scores = try Row.fetchCursor(
            database, sql: "SELECT person, percent FROM card WHERE percent IS NOT NULL ORDER BY started DESC, file DESC"
        )
        while let row = try scores.next() {
            let person: Int64 = row[0]
            guard let count = members[person]?.recent.count, count < Self.recentScores else { continue }
            members[person]?.recent.append(row[1])
        }
        for person in members.keys { members[person]?.recent.reverse() }
    }

    private func addLevels(to members: inout [Int64: MemberFigures]) throws -> [CriterionFigures] {
        struct Sum {
            var share = 0.0
            var cards = 0
            var people = 0
        }
        var sums: [Int64: Sum] = [:]
        let criteria = try criteria()
        let sql = "SELECT person, criterion, sum(share), count(*) FROM level GROUP BY person, criterion"
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let (person, criterion, share, cards): (Int64, Int64, Double, Int) = (row[0], row[1], row[2], row[3])
            guard let id = criteria.first(where: { $0.row == criterion })?.id else { continue }
            members[person]?.levels[id] = LevelMean(share: share / Double(cards), cards: cards)
            sums[criterion, default: Sum()].share += share
            sums[criterion, default: Sum()].cards += cards
            sums[criterion, default: Sum()].people += 1
        }
        return criteria.compactMap { criterion in
            guard let sum = sums[criterion.row] else { return nil }
            let mean = LevelMean(share: sum.share / Double(sum.cards), cards: sum.cards)
            return CriterionFigures(
                id: criterion.id, asks: criterion.asks, group: criterion.group, people: sum.people,
                mean: sum.people >= minimumGroup ? mean : nil)
        }
    }

    /// The criteria of all rubrics; where there is more than one rubric, its name stands before theirs.
    private func criteria() throws -> [(row: Int64, id: String, asks: String, group: String)] {
        let rubrics = try Int.fetchOne(database, sql: "SELECT count(DISTINCT rubric) FROM criterion") ?? 0
        let sql = "SELECT id, rubric, name, asks, part FROM criterion ORDER BY rubric, place"
        return try Row.fetchAll(database, sql: sql).map { row in
            (row[0], rubrics > 1 ? "\(row[1] as String) \(row[2] as String)" : row[2], row[3], row[4])
        }
    }
}
