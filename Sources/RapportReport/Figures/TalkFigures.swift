/// What the cards of one week, or of four, come to; weeks begin on Monday, in UTC.
public struct PeriodFigures: Equatable, Encodable, Sendable {
    /// Monday, 0 o'clock, in seconds since 1970.
    public let start: Int
    public let cards: Int
    public let people: Int
    /// Absent where too few people stand behind it.
    public let percent: Double?

    public init(start: Int, cards: Int, people: Int, percent: Double?) {
        self.start = start
        self.cards = cards
        self.people = people
        self.percent = percent
    }
}

/// What the cards of one scenario come to.
public struct ScenarioFigures: Equatable, Encodable, Sendable {
    public let id: String
    public let title: String
    public let cards: Int
    public let people: Int
    /// These are absent where too few people stand behind them.
    public let percent: Double?
    public let passShare: Double?
    public let answer: Double?

    public init(
        id: String, title: String, cards: Int, people: Int, percent: Double?, passShare: Double?, answer: Double?
    ) {
        self.id = id
        self.title = title
        self.cards = cards
        self.people = people
        self.percent = percent
        self.passShare = passShare
        self.answer = answer
    }
}

/// A beat of a scenario at which customers felt worse after the reply than before.
public struct HardMoment: Equatable, Encodable, Sendable {
    public let scenario: String
    public let title: String
    public let beat: String
    public let replies: Int
    public let people: Int
    /// The mean change of mood, patience and trust together.
    public let change: Double
    /// The share of replies after which they felt worse.
    public let worseShare: Double

    public init(
        scenario: String, title: String, beat: String, replies: Int, people: Int, change: Double, worseShare: Double
    ) {
        self.scenario = scenario
        self.title = title
        self.beat = beat
        self.replies = replies
        self.people = people
        self.change = change
        self.worseShare = worseShare
    }
}

/// A story that customers told at one ending of a scenario, and how often.
public struct ToldStory: Equatable, Encodable, Sendable {
    public let scenario: String
    public let title: String
    /// As the newest card words it.
    public let headline: String
    public let toldTo: String
    public let standing: String
    public let times: Int
    /// How many people heard it in all.
    public let heardBy: Int

    public init(
        scenario: String, title: String, headline: String, toldTo: String, standing: String, times: Int, heardBy: Int
    ) {
        self.scenario = scenario
        self.title = title
        self.headline = headline
        self.toldTo = toldTo
        self.standing = standing
        self.times = times
        self.heardBy = heardBy
    }
}

/// A level that a reviewer set otherwise than the machine.
public struct Override: Equatable, Encodable, Sendable {
    public let trainee: String
    /// The card's name.
    public let card: String
    public let title: String
    public let criterion: String
    /// Absent where the machine found that the criterion does not apply.
    public let machineLevel: String?
    public let level: String
    public let because: String
    public let by: String

    public init(
        trainee: String, card: String, title: String, criterion: String, machineLevel: String?, level: String,
        because: String, by: String
    ) {
        self.trainee = trainee
        self.card = card
        self.title = title
        self.criterion = criterion
        self.machineLevel = machineLevel
        self.level = level
        self.because = because
        self.by = by
    }
}
