import Foundation
import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading
import RapportTestSupport
import Testing

/// What the tests of the chipped cup reach, in the library beside the command tests.
@Suite struct CoverageTests {
    static func run() throws -> TestRun {
        let library = Library(root: Repository.root.path + "/Tests/CommandTests/Library")
        return TestRun(try #require(library.load("test-talk").value)) {
            CueReader(lexicon: $0.lexicon, offers: $0.offers, actions: $0.desk.actions)
        }
    }

    @Test func whatNoTestReachesIsNamedWithItsPlace() throws {
        let run = try Self.run()
        let lines = run.coverage.unreached.map { item in
            let (source, range) = run.loaded.place(of: item)
            return "\(source.line(range.line).prefix(range.column + range.length - 1)) <- \(item.title)"
        }
        #expect(
            lines == [
                "      - {else <- branch 2 of 'mending': else",
                "  glue <- fact 'glue'",
                "    send_voucher <- desk action 'send_voucher'",
                "    \"order 7\" <- look-up 'order 7'",
                "    \"order 7 history\" <- look-up 'order 7 history'",
                "    \"customer quill\" <- look-up 'customer quill'",
            ])
    }

    @Test func everyKindHasItsCount() throws {
        let coverage = try Self.run().coverage
        let counts = Coverage.Kind.allCases.map {
            "\($0.rawValue) \(coverage.count(of: $0).reached)/\(coverage.count(of: $0).total)"
        }
        #expect(
            counts == [
                "beat 2/2", "branch 4/5", "ending 2/2", "fact 1/2", "reaction 0/0", "tripwire 0/0", "desk action 1/2",
                "look-up 0/3",
            ])
        #expect(coverage.total == Coverage.Count(reached: 10, total: 16))
        #expect(coverage.total.percent == 62)
    }

    @Test func aPersonasReactionsAreItsOwn() throws {
        let run = try Self.run()
        let shared = run.coverage.items.filter(\.isShared)
        #expect(shared.map(\.isReached) == [true, true, false])
        #expect(
            shared.map { run.loaded.place(of: $0).source.path.hasSuffix("personas/tester.yaml") } == [true, true, true])
        #expect(shared.map { run.loaded.place(of: $0).range.line } == [8, 9, 10])
    }

    @Test func aHundredPercentMeansAll() {
        #expect(Coverage.Count(reached: 999, total: 1000).percent == 99)
        #expect(Coverage.Count(reached: 0, total: 0).percent == 100)
    }
}

@Suite struct ScoredTalksTests {
    private func talks(_ bands: ClosedRange<Int>?...) -> ScoredTalks {
        let tests = bands.map { ScenarioTest(name: "test", steps: [], scores: $0) }
        return ScoredTalks(tests: tests, passMark: 75)
    }

    @Test(arguments: [
        (75...90, ScoredTalks.Sort.great), (74...90, .average), (38...60, .average), (20...38, .average),
        (0...37, .poor),
    ])
    func aBandSaysHowGoodATalkIs(band: ClosedRange<Int>, sort: ScoredTalks.Sort) {
        #expect(talks(band).talks.map(\.sort) == [sort])
    }

    @Test func theSortsThatNoTestStandsForAreMissing() {
        #expect(talks(nil, 80...100).missing == [.average, .poor])
        #expect(talks(0...20, 40...60, 80...100).missing == [])
    }
}
