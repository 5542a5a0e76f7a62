public import RapportModel

/// A scenario with everything that a talk and its judgement need.
public struct LoadedScenario: Sendable {
    public let file: ScenarioFile
    public let rubric: Rubric
    public let wordOfMouth: WordOfMouth
    /// Where the values of the persona's file stand.
    public let personaPlaces: FilePlaces
    /// Every file it was made from, the scenario's own first.
    public let sources: [Source]
}
