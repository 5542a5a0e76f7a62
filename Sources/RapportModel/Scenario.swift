/// One talk to practise: a customer, what is true, what the agent may do, where the talk can go, and how it can end.
///
/// Variables are already filled in, the persona is joined to the customer, and every name has been checked.
public struct Scenario: Equatable, Sendable {
    public let id: String
    public let title: String
    /// The author's level, 1 (gentle) to 5 (brutal).
    public let level: Int
    /// The id of the rubric that judges it.
    public let rubric: String
    /// The invented company that the agent answers for.
    public let brand: String
    public let brief: String
    public let customer: Customer
    public let facts: [Fact]
    public let offers: [Offer]
    /// Rules of the policy in plain words, shown by `/policy` before the offers.
    public let policyNotes: [String]
    public let desk: Desk
    /// Shared and own moves with their word sets.
    public let lexicon: MoveLexicon
    /// Names of the moves that only this scenario has.
    public let ownMoves: Set<String>
    /// The name of the first beat.
    public let start: String
    /// The name of the ending that the 40th reply brings.
    public let timeout: String
    public let beats: [Beat]
    public let endings: [Ending]
    public let tests: [ScenarioTest]
    private let index: ScenarioIndex

    /// The reply after which every talk ends.
    public static let longestTalk = 40

    public init(
        id: String, title: String, level: Int, rubric: String, brand: String, brief: String, customer: Customer,
        facts: [Fact], offers: [Offer], policyNotes: [String], desk: Desk, lexicon: MoveLexicon,
        ownMoves: Set<String>, start: String, timeout: String, beats: [Beat], endings: [Ending],
        tests: [ScenarioTest]
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.rubric = rubric
        self.brand = brand
        self.brief = brief
        self.customer = customer
        self.facts = facts
        self.offers = offers
        self.policyNotes = policyNotes
        self.desk = desk
        self.lexicon = lexicon
        self.ownMoves = ownMoves
        self.start = start
        self.timeout = timeout
        self.beats = beats
        self.endings = endings
        self.tests = tests
        index = ScenarioIndex(facts: facts, offers: offers, endings: endings, beats: beats, moves: lexicon.moves)
    }

    public func beat(_ name: String) -> Beat? { index.beats[name].map { beats[$0] } }
    public func ending(_ name: String) -> Ending? { endings.first { $0.name == name } }
    public func fact(_ name: String) -> Fact? { facts.first { $0.name == name } }
    public func offer(_ name: String) -> Offer? { offers.first { $0.name == name } }

    /// The roles of whatever bears a name: move, offer, fact, beat or ending.
    public func roles(of name: String) -> [String] { index.roles[name] ?? [] }

    /// Every role that something here has, with how many have it.
    public var roleCounts: [String: Int] {
        let all =
            facts.flatMap(\.roles) + offers.flatMap(\.roles) + endings.flatMap(\.roles) + beats.flatMap(\.roles)
            + lexicon.moves.flatMap(\.roles)
        return all.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}

/// Something true in the story.
public struct Fact: Equatable, Sendable {
    public let name: String
    public let truth: String
    public let roles: [String]
    /// Whether the agent must find it out; what is not hidden stands in the brief or the case file.
    public let isHidden: Bool
    /// When the customer tells it; absent for a fact that only the desk shows.
    public let askedBy: Condition?
    /// What the customer says then.
    public let tell: Line?

    /// The role that every hidden fact has by itself.
    public static let hiddenRole = "hidden_fact"

    public init(
        name: String, truth: String, roles: [String] = [], isHidden: Bool = false, askedBy: Condition? = nil,
        tell: Line? = nil
    ) {
        self.name = name
        self.truth = truth
        self.roles = roles
        self.isHidden = isHidden
        self.askedBy = askedBy
        self.tell = tell
    }
}

/// Something the agent may offer, with the words that offer it and how far it may go.
public struct Offer: Equatable, Sendable {
    public let name: String
    public let means: String
    public let cues: [Cue]
    public let unless: [Cue]
    public let limit: Limit
    /// A fact that must be known before the offer makes sense.
    public let needs: String?
    /// The desk action that carries it out.
    public let action: String?
    public let roles: [String]

    public init(
        name: String, means: String, cues: [Cue], unless: [Cue] = [], limit: Limit, needs: String? = nil,
        action: String? = nil, roles: [String] = []
    ) {
        self.name = name
        self.means = means
        self.cues = cues
        self.unless = unless
        self.limit = limit
        self.needs = needs
        self.action = action
        self.roles = roles
    }
}

/// What the agent's own systems show and can do.
public struct Desk: Equatable, Sendable {
    /// What `/case` prints.
    public let caseFile: String
    public let lookUps: [LookUp]
    public let actions: [Action]

    public init(caseFile: String, lookUps: [LookUp] = [], actions: [Action] = []) {
        self.caseFile = caseFile
        self.lookUps = lookUps
        self.actions = actions
    }

    /// An entry that `/look` finds.
    public struct LookUp: Equatable, Sendable {
        /// What is typed after `/look`, compared without regard to case and spacing.
        public let key: String
        public let text: String
        /// A hidden fact that the entry lets the agent know.
        public let shows: String?

        public init(key: String, text: String, shows: String? = nil) {
            self.key = key
            self.text = text
            self.shows = shows
        }
    }

    /// Something that `/do` really does.
    public struct Action: Equatable, Sendable {
        public let name: String
        public let means: String
        /// How far it may go; `upTo` means that the command takes an amount.
        public let limit: Limit
        /// A fact that must be known first.
        public let needs: String?
        /// Words that claim it has been done.
        public let claims: [Cue]
        /// What the desk prints when it is done; `{amount}` stands for the amount.
        public let answer: String

        public init(
            name: String, means: String, limit: Limit = .free, needs: String? = nil, claims: [Cue] = [],
            answer: String
        ) {
            self.name = name
            self.means = means
            self.limit = limit
            self.needs = needs
            self.claims = claims
            self.answer = answer
        }
    }
}

/// A place in the talk; branches lead out, and the first that holds is taken.
public struct Beat: Equatable, Sendable {
    public let name: String
    public let roles: [String]
    /// Said when the talk comes here from another beat.
    public let says: Line?
    /// Worked replies for coaching at this place.
    public let models: [ModelReply]
    public let branches: [Branch]

    public init(name: String, roles: [String] = [], says: Line?, models: [ModelReply] = [], branches: [Branch]) {
        self.name = name
        self.roles = roles
        self.says = says
        self.models = models
        self.branches = branches
    }
}

/// A way out of a beat.
public struct Branch: Equatable, Sendable {
    public let when: Condition
    /// A reply that takes this branch; checked by `rapport test`.
    public let example: String?
    public let say: Line?
    public let feel: FeelingChange
    /// The name of a beat or an ending.
    public let go: String

    public init(when: Condition, example: String? = nil, say: Line? = nil, feel: FeelingChange = .none, go: String) {
        self.when = when
        self.example = example
        self.say = say
        self.feel = feel
        self.go = go
    }

    /// Whether this is the branch that always holds.
    public var isElse: Bool { when == .always }
}

/// A worked reply for one place in the talk, and the criteria that it would have served.
public struct ModelReply: Equatable, Sendable {
    public let reply: String
    /// Ids of criteria in the scenario's rubric.
    public let shows: [String]
    /// When the reply makes sense: a condition on facts known and things done.
    public let when: Condition

    public init(reply: String, shows: [String], when: Condition = .always) {
        self.reply = reply
        self.shows = shows
        self.when = when
    }
}

/// How a talk ends: what the customer answers and what they tell others.
public struct Ending: Equatable, Sendable {
    public let name: String
    public let roles: [String]
    /// The range of the 0 to 10 answer; trust at the end picks the point.
    public let nps: ClosedRange<Int>
    /// Said when a tripwire or the clock ends the talk, in place of the branch's words.
    public let says: Line?
    public let headline: String
    public let toldTo: String
    public let story: String
    /// Whether the story is posted where strangers read it.
    public let isPosted: Bool

    public init(
        name: String, roles: [String] = [], nps: ClosedRange<Int>, says: Line? = nil, headline: String,
        toldTo: String, story: String, isPosted: Bool = false
    ) {
        self.name = name
        self.roles = roles
        self.nps = nps
        self.says = says
        self.headline = headline
        self.toldTo = toldTo
        self.story = story
        self.isPosted = isPosted
    }
}
