/// What the talks of one player with one customer came to.
public struct PlayerSummary: Equatable, Codable, Sendable {
    public var player: SimulatedPlayer
    public var talks: Int
    /// Talks that pass the rubric.
    public var passed: Int
    /// Every ending of the scenario, in the order of the file, with its talks.
    public var endings: [Count]
    /// The customer's answers, 0 to 10.
    public var answers: Spread
    /// Whole percent by the rubric; absent where no criterion applies.
    public var percents: Spread?
    /// Replies in a talk.
    public var turns: Spread
    /// The patience that is left when the talk is over.
    public var patienceLeft: Spread
    /// The feelings at the start and after each reply, a mean over the talks that came so far.
    public var feelings: [MeanFeelings]
    public var replies: Int
    public var unread: Int
    /// The replies that were unread most often.
    public var unreadReplies: [Count]
    /// Lines that were heard three times or more in one talk, with the number of such talks; those heard most first.
    public var oftenHeard: [Count]
    /// Talks in which any line was heard three times or more.
    public var talksWithOftenHeard: Int
    public var longest: Seeded

    /// Gathers the figures.
    public init(
        player: SimulatedPlayer, talks: Int, passed: Int, endings: [Count], answers: Spread, percents: Spread?,
        turns: Spread, patienceLeft: Spread, feelings: [MeanFeelings], replies: Int, unread: Int,
        unreadReplies: [Count], oftenHeard: [Count], talksWithOftenHeard: Int, longest: Seeded
    ) {
        self.player = player
        self.talks = talks
        self.passed = passed
        self.endings = endings
        self.answers = answers
        self.percents = percents
        self.turns = turns
        self.patienceLeft = patienceLeft
        self.feelings = feelings
        self.replies = replies
        self.unread = unread
        self.unreadReplies = unreadReplies
        self.oftenHeard = oftenHeard
        self.talksWithOftenHeard = talksWithOftenHeard
        self.longest = longest
    }

    /// The share of talks that pass, 0 to 1.
    public var passShare: Double { Double(passed) / Double(max(talks, 1)) }

    /// The share of replies that were unread, 0 to 1.
    public var unreadShare: Double { Double(unread) / Double(max(replies, 1)) }

    /// The share of talks that end in one of some endings, 0 to 1.
    public func share(of names: Set<String>) -> Double {
        Double(endings.filter { names.contains($0.name) }.reduce(0) { $0 + $1.count }) / Double(max(talks, 1))
    }
}

/// How often something named came about.
public struct Count: Equatable, Codable, Sendable {
    public var name: String
    public var count: Int

    /// Counts something.
    public init(name: String, count: Int) {
        self.name = name
        self.count = count
    }
}

/// A number with the seed of the talk that it comes from.
public struct Seeded: Equatable, Codable, Sendable {
    public var value: Int
    public var seed: UInt64

    /// Ties a number to a talk.
    public init(value: Int, seed: UInt64) {
        self.value = value
        self.seed = seed
    }
}

/// The mean feelings after one reply, and how many talks came so far.
public struct MeanFeelings: Equatable, Codable, Sendable {
    public var talks: Int
    public var mood: Double
    public var patience: Double
    public var trust: Double

    /// The means of the feelings' sums over so many talks.
    public init(talks: Int, mood: Int, patience: Int, trust: Int) {
        self.talks = talks
        self.mood = Double(mood) / Double(max(talks, 1))
        self.patience = Double(patience) / Double(max(talks, 1))
        self.trust = Double(trust) / Double(max(talks, 1))
    }

    /// The mean of one feeling.
    public subscript(feeling: Feeling) -> Double {
        switch feeling {
        case .mood: mood
        case .patience: patience
        case .trust: trust
        }
    }
}
