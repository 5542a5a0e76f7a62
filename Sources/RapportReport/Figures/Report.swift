/// What the submitted cards of a team come to.
///
/// A figure over several people is there only where at least ``minimumGroup`` people stand behind it; elsewhere it is absent,
/// so that no average can be worked back to one person.
public struct Report: Equatable, Encodable, Sendable {
    /// How many people a figure over several needs behind it.
    public var minimumGroup: Int
    public var cards: Int
    public var people: Int
    /// When the first and the last talk began, in seconds since 1970, UTC; absent where there is no card.
    public var firstStarted: Int?
    public var lastStarted: Int?
    /// The percent that a pass takes, where the cards tell it and agree.
    public var passMark: Int?
    public var team: TeamFigures?
    /// Those who practised, by name.
    public var members: [MemberFigures] = []
    /// In the order of the rubrics.
    public var criteria: [CriterionFigures] = []
    /// Oldest first; those without a card are not among them.
    public var periods: [PeriodFigures] = []
    /// How long a period is: a week, or four where too few people practise in most weeks.
    public var daysInPeriod = 7
    /// The hardest first.
    public var scenarios: [ScenarioFigures] = []
    /// Where customers felt worse afterwards, the worst first.
    public var moments: [HardMoment] = []
    /// What customers told others, an ending each, the most heard first.
    public var stories: [ToldStory] = []
    /// What customers would improve, by theme.
    public var themes: [ThemedClues] = []
    /// What reviewers decided otherwise than the machine.
    public var overrides: [Override] = []
    public var reviews: Int = 0
    public var disputes: Int = 0
    public var openDisputes: Int = 0
    /// How many parts had to be left out, since fewer people than ``minimumGroup`` stand behind them.
    public var leftOut: Int = 0
    /// Files that could not be read, and why.
    public var problems: [String] = []

    /// An empty report.
    public init(minimumGroup: Int, cards: Int, people: Int) {
        self.minimumGroup = minimumGroup
        self.cards = cards
        self.people = people
    }
}

extension Report {
    /// The report without all that is of one person.
    public var withoutPeople: Report {
        var report = self
        report.members = []
        report.overrides = []
        return report
    }
}

/// Figures over all cards.
public struct TeamFigures: Equatable, Encodable, Sendable {
    /// The mean of all scored cards, in percent; absent where none was scored.
    public let percent: Double?
    public let passed: Int
    public let standings: Standings
    /// How many people heard a story, by how the one who told it stands.
    public let heard: Standings
    /// How many cards lie in each tenth from 0 to 100 %.
    public let distribution: [Int]
    /// How many cards have an incident.
    public let withIncident: Int
    /// The most frequent first.
    public let incidents: [IncidentFigures]

    public init(
        percent: Double?, passed: Int, standings: Standings, heard: Standings, distribution: [Int],
        withIncident: Int = 0, incidents: [IncidentFigures] = []
    ) {
        self.percent = percent
        self.passed = passed
        self.standings = standings
        self.heard = heard
        self.distribution = distribution
        self.withIncident = withIncident
        self.incidents = incidents
    }
}

/// Something critical, which fails a talk whatever its score, and how many cards have it.
public struct IncidentFigures: Equatable, Encodable, Sendable {
    /// In the rubric's words.
    public let because: String
    public let cards: Int

    public init(because: String, cards: Int) {
        self.because = because
        self.cards = cards
    }
}

/// A count for each kind of answer to “how likely to recommend us”.
public struct Standings: Equatable, Encodable, Sendable {
    public let promoters: Int
    public let passives: Int
    public let detractors: Int

    public init(promoters: Int, passives: Int, detractors: Int) {
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
    }

    public var total: Int { promoters + passives + detractors }

    /// The share of promoters less that of detractors, from −100 to 100; absent where nobody answered.
    public var net: Int? {
        total > 0 ? Int((Double(promoters - detractors) / Double(total) * 100).rounded()) : nil
    }
}
