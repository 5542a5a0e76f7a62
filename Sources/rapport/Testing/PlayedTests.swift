import RapportAuthoring
import RapportFormat
import RapportModel

/// The tests of one file as they were played, with how long each took.
struct PlayedTests {
    let run: TestRun
    /// Seconds, beside the run's outcomes.
    let seconds: [Double]

    var loaded: LoadedScenario { run.loaded }

    /// Plays the tests of a file on every variant, on all cores.
    ///
    /// - Parameter filter: a part of the names of the tests that are wanted; all where it is absent.
    static func playing(_ loaded: LoadedScenario, filter: String?) async -> PlayedTests {
        let seeds = TestRun.seeds(of: loaded)
        let readers = VariantReaders()
        let parts = await withTaskGroup(of: (Int, [(ScenarioTester.Outcome, Double)]).self) { group in
            for (place, seed) in seeds.enumerated() {
                group.addTask { (place, timed(loaded, seed: seed, filter: filter, readers: readers)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        let all = seeds.indices.flatMap { parts[$0] ?? [] }
        return PlayedTests(run: TestRun(loaded, outcomes: all.map(\.0)), seconds: all.map(\.1))
    }

    private static func timed(
        _ loaded: LoadedScenario, seed: UInt64, filter: String?, readers: VariantReaders
    ) -> [(ScenarioTester.Outcome, Double)] {
        let clock = ContinuousClock()
        var times: [Double] = []
        var start = clock.now
        let outcomes = TestRun.play(loaded, seed: seed) {
            filter.map($0.name.lowercased().contains) ?? true
        } reader: {
            readers.reader(of: $0)
        } isDone: { _ in
            times.append((clock.now - start) / .seconds(1))
            start = clock.now
        }
        return Array(zip(outcomes, times))
    }

    /// Outcomes that are told of in one go: the same test, and the same that came out otherwise, on several seeds.
    struct Group {
        let outcomes: [ScenarioTester.Outcome]

        /// The first stands for all.
        var first: ScenarioTester.Outcome { outcomes[0] }
        var seeds: String {
            "(seed\(outcomes.count == 1 ? "" : "s") \(outcomes.map { "\($0.seed)" }.joined(separator: ", ")))"
        }
    }

    /// The outcomes in the order of the file.
    var groups: [Group] {
        var groups: [[ScenarioTester.Outcome]] = []
        for outcome in run.outcomes.sorted(by: { ($0.place, $0.seed) < ($1.place, $1.seed) }) {
            let known = groups.firstIndex {
                $0.first?.place == outcome.place && $0.first?.failures == outcome.failures
            }
            if let known { groups[known].append(outcome) } else { groups.append([outcome]) }
        }
        return groups.map(Group.init)
    }

    /// How many tests passed on every variant, and how many did not.
    var counts: (passed: Int, failed: Int) {
        let failed = Set(run.outcomes.filter { !$0.passed }.map(\.place))
        return (Set(run.outcomes.map(\.place)).count - failed.count, failed.count)
    }
}
