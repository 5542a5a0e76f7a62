public import RapportFormat
public import RapportModel
public import RapportReading

/// One variant of a scenario with all that checks need to see.
///
/// A class, so that what several checks need is worked out once: a new analysis is a `lazy var` here, in a file and
/// type of its own.
public final class ScenarioSubject {
    /// The scenario's file with its rubric and everything else it was loaded with.
    public let loaded: LoadedScenario
    /// The seed that chose the variant.
    public let seed: UInt64
    /// The variant.
    public let scenario: Scenario
    /// Where the values of the scenario's file stand.
    public let places: FilePlaces
    /// Reads replies as in a talk.
    public let reader: any ReplyReader

    /// Takes the variant that a seed chooses.
    ///
    /// - Parameter reader: gives the reader for a scenario's talks.
    public init(_ loaded: LoadedScenario, seed: UInt64, reader: (Scenario) -> any ReplyReader) {
        self.loaded = loaded
        self.seed = seed
        scenario = loaded.file.scenario(seed: seed)
        places = loaded.file.places
        self.reader = reader(scenario)
    }

    /// The rubric that judges the talk.
    public var rubric: Rubric { loaded.rubric }

    /// The moves that only this scenario has.
    public lazy var ownMoves: [Move] = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) }

    /// What the sample sentences show, each read once.
    lazy var samples = SampleReadings(of: scenario, reader: reader)
}
