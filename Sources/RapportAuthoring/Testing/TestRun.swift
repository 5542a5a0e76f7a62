public import RapportFormat
public import RapportModel
public import RapportReading

/// All tests of one scenario file, played on every variant.
public struct TestRun: Sendable {
    public let loaded: LoadedScenario
    /// By seed, then in the order of the file.
    public let outcomes: [ScenarioTester.Outcome]

    /// Gathers outcomes that were played already.
    public init(_ loaded: LoadedScenario, outcomes: [ScenarioTester.Outcome]) {
        self.loaded = loaded
        self.outcomes = outcomes
    }

    /// Plays the tests, one variant after the other.
    ///
    /// - Parameter reader: makes the reader that knows a variant's own words.
    public init(_ loaded: LoadedScenario, reader: (Scenario) -> any ReplyReader) {
        self.init(
            loaded,
            outcomes: Self.seeds(of: loaded).flatMap { Self.play(loaded, seed: $0, reader: reader) })
    }

    /// A handful of seeds that cover every value of every variable, and those that tests ask for.
    public static func seeds(of loaded: LoadedScenario) -> [UInt64] {
        let own = loaded.file.scenario(seed: 0).tests.map(\.seed)
        let covering = loaded.file.coveringSeeds
        return covering + Set(own).subtracting(covering + [0]).sorted()
    }

    /// Plays the tests on the variant of one seed.
    ///
    /// On a seed that only some tests ask for, only they are played.
    ///
    /// - Parameter isDone: told of each test as soon as it was played.
    public static func play(
        _ loaded: LoadedScenario, seed: UInt64, where isWanted: (ScenarioTest) -> Bool = { _ in true },
        reader: (Scenario) -> any ReplyReader, isDone: (ScenarioTester.Outcome) -> Void = { _ in }
    ) -> [ScenarioTester.Outcome] {
        let scenario = loaded.file.scenario(seed: seed)
        let tester = ScenarioTester(scenario: scenario, rubric: loaded.rubric, reader: reader(scenario))
        let isForAll = loaded.file.coveringSeeds.contains(seed)
        return scenario.tests.enumerated()
            .filter { (isForAll || $0.element.seed == seed) && isWanted($0.element) }
            .map { place, test in
                let outcome = tester.run(test, at: place, seed: seed)
                isDone(outcome)
                return outcome
            }
    }

    /// How many of these talks came through each part of the scenario.
    public var visits: Visits {
        Dictionary(grouping: outcomes, by: \.seed).reduce(into: Visits()) { visits, played in
            let scenario = loaded.file.scenario(seed: played.key)
            for outcome in played.value { visits.add(outcome.transcript, of: scenario) }
        }
    }

    /// What these talks reached, and what not.
    public var coverage: Coverage { Coverage(of: loaded, by: visits) }

    /// The sorts of talk that the scores of the file's tests stand for.
    public var talks: ScoredTalks {
        ScoredTalks(tests: loaded.file.scenario(seed: 0).tests, passMark: loaded.rubric.pass.percent)
    }
}
