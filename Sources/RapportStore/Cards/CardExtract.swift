public import RapportModel

/// The few parts of a card that figures over many cards are made of.
///
/// Reading only these takes a fraction of the time that the whole card takes, and what they say is checked as strictly.
public struct CardExtract: Sendable {
    public let trainee: String
    public let scenario: String
    public let title: String
    public let started: Int
    public let clues: [String]
    public let survey: Answer
    public let story: Told
    public let assessment: Judged
    private let transcript: Talk

    /// What the customer answered, from 0 to 10.
    public struct Answer: Decodable, Sendable { public let answer: Int }

    /// What the customer tells others.
    public struct Told: Decodable, Sendable {
        public let headline: String
        public let toldTo: String
        public let heardBy: Int
    }

    /// How the talk was judged.
    public struct Judged: Decodable, Sendable {
        public let rubric: String
        public let percent: Int?
        public let passed: Bool
        public let criteria: [Level]
        public let critical: [Incident]
        public let failedBecause: [String]
    }

    /// Something that fails a talk whatever its score.
    public struct Incident: Decodable, Sendable { public let because: String }

    /// The level of one criterion; without a level it does not apply.
    public struct Level: Decodable, Sendable {
        public let id: String
        public let asks: String
        public let group: String
        public let weight: Int
        public let level: String?
        public let value: Int?
        public let best: Int?
    }

    /// What one reply did to the customer.
    public struct Moment: Decodable, Sendable {
        /// The beat that the reply was given in.
        public let beat: String
        let before: Feelings
        let after: Feelings

        /// How far mood, patience and trust moved together.
        public var change: Int { Feeling.allCases.map { after[$0] - before[$0] }.reduce(0, +) }
    }

    private struct Talk: Decodable, Sendable {
        let events: [Event]
        let ending: String?
    }

    private struct Event: Decodable, Sendable { let turn: Moment? }

    /// The ending's name.
    public var ending: String? { transcript.ending }

    /// Why the talk did not pass, one by one.
    public var failReasons: [FailReason] { assessment.failedBecause.map(FailReason.init) }

    /// One for each reply.
    public var moments: [Moment] { transcript.events.compactMap(\.turn) }
}

extension CardExtract: HasSchema {
    static let currentSchema = Scorecard.currentSchema

    /// The first thing that cannot be, in words that end a sentence; absent where all is well.
    var problem: String? {
        let counts = 0...1_000_000_000
        if (try? TraineeName(trainee)) == nil { return "'trainee' is no name" }
        if !DatedName.isScenario(scenario) { return "'scenario' is no scenario's name" }
        if !DatedName.seconds.contains(started) { return "'started' is not a time" }
        if !(0...10).contains(survey.answer) { return "'survey.answer' is not from 0 to 10" }
        if !counts.contains(story.heardBy) { return "'story.heardBy' is not a count" }
        if let percent = assessment.percent, !(0...100).contains(percent) {
            return "'assessment.percent' is not from 0 to 100"
        }
        let values = assessment.criteria.flatMap { [$0.weight, $0.value ?? 0, $0.best ?? 0] }
        if !values.allSatisfy(counts.contains) { return "'assessment' has points that cannot be" }
        let feelings = moments.flatMap { [$0.before, $0.after] }
        let isInRange = feelings.allSatisfy { felt in Feeling.allCases.allSatisfy { Feelings.range.contains(felt[$0]) }
        }
        return isInRange ? nil : "a turn has a feeling outside 0 to 100"
    }
}
