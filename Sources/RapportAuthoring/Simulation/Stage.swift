import RapportModel
import RapportReading
import RapportScoring

/// One variant of a scenario, made ready to be played and judged many times.
struct Stage: Sendable {
    let scenario: Scenario
    let material: Material
    let reader: any ReplyReader
    let scorer: Scorer

    init(_ scenario: Scenario, rubric: Rubric, cues: CueReader, reader: any ReplyReader) {
        self.scenario = scenario
        self.reader = reader
        material = Material(scenario, cues: cues, reader: reader)
        // Only the better lines on a card need this reader, and nobody sees those here.
        scorer = Scorer(scenario: scenario, rubric: rubric, reader: cues)
    }
}
