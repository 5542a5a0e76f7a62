internal import RapportModel

/// What a list says about one scorecard.
public struct CardSummary: Equatable, Encodable, Sendable {
    /// The file's name without its ending: `2026-09-01T101500Z-broken-guitar`.
    public let id: String
    public let path: String
    public let scenario: String
    public let title: String
    public let trainee: String
    public let seed: UInt64
    /// Seconds since 1970, UTC.
    public let started: Int
    /// Whole percent; absent where the talk was not scored.
    public let percent: Int?
    public let passed: Bool
    /// The customer's answer, 0 to 10.
    public let answer: Int
    public let hintsUsed: Int

    /// Makes a summary from its parts.
    public init(
        id: String, path: String, scenario: String, title: String, trainee: String, seed: UInt64, started: Int,
        percent: Int?, passed: Bool, answer: Int, hintsUsed: Int
    ) {
        self.id = id
        self.path = path
        self.scenario = scenario
        self.title = title
        self.trainee = trainee
        self.seed = seed
        self.started = started
        self.percent = percent
        self.passed = passed
        self.answer = answer
        self.hintsUsed = hintsUsed
    }

    init(id: String, path: String, _ glance: CardGlance) {
        self.init(
            id: id, path: path, scenario: glance.scenario, title: glance.title, trainee: glance.trainee,
            seed: glance.seed, started: glance.started, percent: glance.assessment.percent,
            passed: glance.assessment.passed, answer: glance.survey.answer, hintsUsed: glance.hintsUsed)
    }
}

/// The few values of a card's file that a list needs.
struct CardGlance: HasSchema {
    static let currentSchema = Scorecard.currentSchema

    let scenario: String
    let title: String
    let trainee: String
    let seed: UInt64
    let started: Int
    let hintsUsed: Int
    let survey: Answer
    let assessment: Result

    struct Answer: Decodable { let answer: Int }
    struct Result: Decodable {
        let percent: Int?
        let passed: Bool
    }

    /// What cannot be; absent where all is well.
    var problem: String? {
        if !DatedName.seconds.contains(started) { return "'started' is not a time" }
        if !(0...10).contains(survey.answer) { return "'survey.answer' is not from 0 to 10" }
        if let percent = assessment.percent, !(0...100).contains(percent) {
            return "'assessment.percent' is not from 0 to 100"
        }
        return nil
    }
}
