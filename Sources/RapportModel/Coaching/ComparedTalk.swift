/// One side of a comparison: a talk, or as much of it as there is.
public struct ComparedTalk: Equatable, Sendable {
    /// What the side is called: `Your card`, `This try`.
    public let name: String
    public let title: String
    public let transcript: Transcript
    /// Levels and percent at the place up to which both sides are judged.
    public let assessment: Assessment
    /// What became of the whole talk; absent while it goes on.
    public let outcome: Outcome?

    public init(name: String, title: String, transcript: Transcript, assessment: Assessment, outcome: Outcome?) {
        self.name = name
        self.title = title
        self.transcript = transcript
        self.assessment = assessment
        self.outcome = outcome
    }

    /// A whole card as one side.
    public init(name: String, _ card: Scorecard) {
        self.init(
            name: name, title: card.title, transcript: card.transcript, assessment: card.assessment,
            outcome: Outcome(card))
    }

    /// What a talk came to.
    public struct Outcome: Equatable, Sendable {
        public let survey: Survey
        public let story: Story
        public let percent: Int?
        public let passed: Bool

        public init(survey: Survey, story: Story, percent: Int?, passed: Bool) {
            self.survey = survey
            self.story = story
            self.percent = percent
            self.passed = passed
        }

        /// What a card's talk came to.
        public init(_ card: Scorecard) {
            self.init(
                survey: card.survey, story: card.story, percent: card.assessment.percent,
                passed: card.assessment.passed)
        }
    }
}
