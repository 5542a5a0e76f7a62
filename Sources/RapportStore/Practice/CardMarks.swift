internal import RapportModel

/// What progress is told from: the marks of one scored talk, and nothing of its words.
public struct CardMarks: Equatable, Sendable {
    public let id: String
    public let scenario: String
    public let title: String
    /// Seconds since 1970, UTC.
    public let started: Int
    public let percent: Int?
    /// The customer's answer, 0 to 10.
    public let answer: Int
    public let clues: Int
    /// The criteria that applied, in the rubric's order.
    public let criteria: [Mark]

    /// The level of one criterion as a number.
    public struct Mark: Equatable, Sendable {
        public let id: String
        public let asks: String
        public let weight: Int
        public let value: Int
        public let best: Int

        /// Makes a mark from its parts.
        public init(id: String, asks: String, weight: Int, value: Int, best: Int) {
            self.id = id
            self.asks = asks
            self.weight = weight
            self.value = value
            self.best = best
        }
    }

    /// Makes marks from their parts.
    public init(
        id: String, scenario: String, title: String, started: Int, percent: Int?, answer: Int, clues: Int,
        criteria: [Mark]
    ) {
        self.id = id
        self.scenario = scenario
        self.title = title
        self.started = started
        self.percent = percent
        self.answer = answer
        self.clues = clues
        self.criteria = criteria
    }
}

extension CardStore {
    /// The marks of a trainee's cards, oldest first; files that cannot be read are left out, as in every list.
    public func marks(of trainee: TraineeName) throws(StoreError) -> [CardMarks] {
        try names(of: trainee).reversed().compactMap { name in
            guard let glance = try? CardFile.marks(at: path(of: name, trainee)) else { return nil }
            return CardMarks(id: name.text, glance)
        }
    }
}

extension CardMarks {
    fileprivate init(id: String, _ glance: MarksGlance) {
        self.init(
            id: id, scenario: glance.scenario, title: glance.title, started: glance.started,
            percent: glance.assessment.percent, answer: glance.survey.answer, clues: glance.clues.count,
            criteria: glance.assessment.criteria.compactMap { mark in
                guard let value = mark.value, let best = mark.best else { return nil }
                return Mark(id: mark.id, asks: mark.asks, weight: mark.weight, value: value, best: best)
            })
    }
}

/// The values of a card's file that progress is told from.
struct MarksGlance: HasSchema {
    static let currentSchema = Scorecard.currentSchema

    let scenario: String
    let title: String
    let started: Int
    let clues: [String]
    let survey: CardGlance.Answer
    let assessment: Result

    struct Result: Decodable {
        let percent: Int?
        let criteria: [Mark]
    }

    struct Mark: Decodable {
        let id: String
        let asks: String
        let weight: Int
        let value: Int?
        let best: Int?
    }

    /// What cannot be; absent where all is well.
    var problem: String? {
        if !DatedName.seconds.contains(started) { return "'started' is not a time" }
        if !(0...10).contains(survey.answer) { return "'survey.answer' is not from 0 to 10" }
        if let percent = assessment.percent, !(0...100).contains(percent) {
            return "'assessment.percent' is not from 0 to 100"
        }
        let isSound = assessment.criteria.allSatisfy { mark in
            (0...1_000_000).contains(mark.weight) && (0...1_000_000).contains(mark.value ?? 0)
                && (0...1_000_000).contains(mark.best ?? 0) && (mark.value ?? 0) <= (mark.best ?? .max)
        }
        return isSound ? nil : "'assessment' has points that cannot be"
    }
}
