import RapportAuthoring
import RapportFormat
import RapportModel

/// One test on one variant, for programs.
struct OutcomeRecord: Encodable {
    let scenario: String
    let test: String
    let file: String
    let line: Int
    let seed: UInt64
    let passed: Bool
    /// The answer from 0 to 10, and whole percent; absent where the talk has no ending.
    let answer: Int?
    let percent: Int?
    let failures: [FailureRecord]

    struct FailureRecord: Encodable {
        let step: Int?
        let line: Int
        let column: Int
        let expected: String
        let actual: String
    }

    init(_ outcome: ScenarioTester.Outcome, of loaded: LoadedScenario) {
        let places = loaded.file.places
        scenario = loaded.file.id
        test = outcome.test.name
        file = places.source.path
        line = places.range(of: ["tests", "\(outcome.place)"]).line
        seed = outcome.seed
        passed = outcome.passed
        answer = outcome.answer
        percent = outcome.assessment?.percent
        failures = outcome.failures.map { failure in
            let range = places.keyRange(of: outcome.path(of: failure))
            return FailureRecord(
                step: failure.step.map { $0 + 1 }, line: range.line, column: range.column, expected: failure.expected,
                actual: failure.actual)
        }
    }
}

/// What the tests of one file reach, for programs.
struct CoverageRecord: Encodable {
    let scenario: String
    let percent: Int
    /// By kind: how many there are, and how many were reached.
    let kinds: [String: Count]
    let unreached: [Item]
    /// The bands that tests must score in, by sort of talk; a sort without one is absent.
    let talks: [String: [String]]

    struct Count: Encodable {
        let reached: Int
        let total: Int
        let percent: Int
    }

    struct Item: Encodable {
        let kind: String
        let title: String
        let file: String
        let line: Int
        let column: Int
    }

    init(_ run: TestRun) {
        let coverage = run.coverage
        scenario = run.loaded.file.id
        percent = coverage.total.percent
        kinds = Coverage.Kind.allCases.reduce(into: [:]) { kinds, kind in
            let count = coverage.count(of: kind)
            kinds[kind.plural] = Count(reached: count.reached, total: count.total, percent: count.percent)
        }
        unreached = coverage.unreached.map { item in
            let (source, range) = run.loaded.place(of: item)
            return Item(
                kind: item.kind.rawValue, title: item.title, file: source.path, line: range.line, column: range.column)
        }
        talks = Dictionary(grouping: run.talks.talks, by: \.sort.rawValue).mapValues { talks in
            talks.map { "\($0.band.lowerBound)..\($0.band.upperBound)" }
        }
    }
}

/// Both, where coverage was asked for.
struct TestRecords: Encodable {
    let tests: [OutcomeRecord]
    let coverage: [CoverageRecord]
}
