internal import GRDB
internal import RapportReport

/// Counts what the tables hold.
struct ReportTables {
    private static let mostMoments = 15
    private static let mostStories = 60
    private static let mostIncidents = 20
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
        let marks = try Int.fetchAll(database, sql: "SELECT DISTINCT passMark FROM card WHERE passMark IS NOT NULL")
        report.passMark = marks.count == 1 ? marks[0] : nil
        if people >= minimumGroup {
            report.team = try team()
            report.stories = try stories()
            report.themes = ThemedClues.grouped(try clues())
        }
        (report.members, report.criteria) = try PeopleTables(database, minimumGroup: minimumGroup).membersAndCriteria()
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
            distribution: tenths,
            withIncident: try Int.fetchOne(database, sql: "SELECT count(DISTINCT file) FROM incident") ?? 0,
            incidents: try incidents())
    }

    private func incidents() throws -> [IncidentFigures] {
        let sql = """
            SELECT because, count(DISTINCT file) FROM incident GROUP BY because ORDER BY 2 DESC, because LIMIT ?
            """
        return try Row.fetchAll(database, sql: sql, arguments: [Self.mostIncidents]).map { row in
            IncidentFigures(because: row[0], cards: row[1])
        }
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
        // A headline may hold a day or a number that each talk has its own of, so it is the ending that makes a story one.
        let sql = """
            SELECT scenario.name, title, headline, toldTo,
                CASE WHEN answer >= 9 THEN 'promoter' WHEN answer >= 7 THEN 'passive' ELSE 'detractor' END AS standing,
                count(*), sum(heardBy), max(started)
            FROM card JOIN scenario ON scenario.id = card.scenario
            GROUP BY card.scenario, coalesce(ending, headline), standing
            ORDER BY sum(heardBy) DESC, count(*) DESC, headline LIMIT ?
            """
        return try Row.fetchAll(database, sql: sql, arguments: [Self.mostStories]).map { row in
            ToldStory(
                scenario: row[0], title: row[1], headline: row[2], toldTo: row[3], standing: row[4], times: row[5],
                heardBy: row[6])
        }
    }

    private func clues() throws -> [ThemedClues.Clue] {
        let sql = """
            WITH played AS (SELECT scenario, count(*) AS cards FROM card GROUP BY scenario)
            SELECT clue.text, scenario.name, title, count(*), played.cards, max(started)
            FROM clue JOIN card ON card.file = clue.file JOIN scenario ON scenario.id = card.scenario
            JOIN played ON played.scenario = card.scenario
            GROUP BY card.scenario, clue.text ORDER BY count(*) * 1.0 / played.cards, clue.text LIMIT ?
            """
        return try Row.fetchAll(database, sql: sql, arguments: [Self.mostClues]).map { row in
            ThemedClues.Clue(text: row[0], scenario: row[1], title: row[2], cards: row[3], ofCards: row[4])
        }
    }
}
