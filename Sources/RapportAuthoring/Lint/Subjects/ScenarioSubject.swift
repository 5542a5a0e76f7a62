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
    private let makeReader: (Scenario) -> any ReplyReader

    /// Takes the variant that a seed chooses.
    ///
    /// - Parameter reader: gives the reader for a scenario's talks.
    public init(_ loaded: LoadedScenario, seed: UInt64, reader: @escaping (Scenario) -> any ReplyReader) {
        self.loaded = loaded
        makeReader = reader
        self.seed = seed
        scenario = loaded.file.scenario(seed: seed)
        places = loaded.file.places
        self.reader = reader(scenario)
    }

    /// The reader for another variant.
    func reader(for other: Scenario) -> any ReplyReader { makeReader(other) }

    /// The rubric that judges the talk.
    public var rubric: Rubric { loaded.rubric }

    /// The moves that only this scenario has.
    public lazy var ownMoves: [Move] = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) }

    /// What the sample sentences show, each read once.
    lazy var samples = SampleReadings(of: scenario, reader: reader)

    /// Whether a person can have written it: what nobody could is not reasoned about, which would take for ever.
    lazy var isOfHumanSize: Bool =
        scenario.beats.count <= 200 && scenario.facts.count <= 200 && ownReactions.count <= 500
        && scenario.beats.allSatisfy { $0.branches.count <= 100 }

    /// Whether its conditions are to be looked at: not where they are those of the first variant.
    lazy var isToBeReasonedAbout: Bool =
        isOfHumanSize
        && (isFirstVariant || !hasConditions(of: loaded.file.scenario(seed: loaded.file.coveringSeeds[0])))

    /// What can be shown of the conditions; only where the scenario `isOfHumanSize`.
    lazy var reasoning = StoryReasoning(scenario)

    /// What there is to be earned here.
    lazy var rubricProspects = RubricProspects(rubric, in: reasoning)

    /// Everything that the customer says.
    lazy var lines = CustomerLines(scenario, in: places)

    /// How hidden facts could be recognised.
    lazy var tellingWords = TellingWords(self)
    private var wordsOfTexts: [String: Set<String>] = [:]

    /// The words of a text that carry its story; each text is taken apart once.
    func storyWords(_ text: String) -> Set<String> {
        if let known = wordsOfTexts[text] { return known }
        let words = StoryWords.stems(of: text)
        wordsOfTexts[text] = words
        return words
    }

    /// The tests as they come out; played once, with the first variant.
    lazy var testTalks = TestTalks(self)

    /// The endings that branches, tripwires and the clock lead to.
    lazy var endingsInReach = Set(
        scenario.beats.flatMap(\.branches).map(\.go) + scenario.customer.persona.tripwires.map(\.go) + [
            scenario.timeout
        ])

    private func hasConditions(of other: Scenario) -> Bool {
        let (mine, theirs) = (scenario.customer.persona, other.customer.persona)
        return mine.feels == theirs.feels && mine.drift == theirs.drift && mine.reactions == theirs.reactions
            && mine.tripwires == theirs.tripwires && scenario.facts.map(\.askedBy) == other.facts.map(\.askedBy)
            && scenario.facts.map(\.roles) == other.facts.map(\.roles)
            && zip(scenario.beats, other.beats).allSatisfy { zip($0.branches, $1.branches).allSatisfy(Self.areAlike) }
    }

    private static func areAlike(_ one: Branch, _ other: Branch) -> Bool {
        one.when == other.when && one.feel == other.feel && one.go == other.go
    }

    /// Whether this is the first variant, with which what is the same in all is checked.
    var isFirstVariant: Bool { seed == loaded.file.coveringSeeds.first }
}
