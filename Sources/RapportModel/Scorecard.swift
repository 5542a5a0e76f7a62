/// What the customer answered after the talk, in character.
public struct Survey: Equatable, Codable, Sendable {
    /// How likely they are to recommend, 0 to 10.
    public let answer: Int
    public let verdict: Verdict
    public let stoodOut: String
    /// The turn that moved the feelings most; absent where none did.
    public let stoodOutTurn: Int?
    /// One thing to improve: the clue that was earned, or a shrug.
    public let improve: String

    public init(answer: Int, verdict: Verdict, stoodOut: String, stoodOutTurn: Int?, improve: String) {
        self.answer = answer
        self.verdict = verdict
        self.stoodOut = stoodOut
        self.stoodOutTurn = stoodOutTurn
        self.improve = improve
    }

    /// The service in one word: bad 0 to 6, good 7 and 8, fantastic 9 and 10 of the same answer.
    public enum Verdict: String, Codable, Sendable {
        case bad, good, fantastic

        public init(answer: Int) {
            switch answer {
            case ..<7: self = .bad
            case ..<9: self = .good
            default: self = .fantastic
            }
        }
    }

    /// Detractor 0 to 6, passive 7 and 8, promoter 9 and 10: the field's own names.
    public var standing: String {
        switch verdict {
        case .bad: "detractor"
        case .good: "passive"
        case .fantastic: "promoter"
        }
    }
}

/// What the customer tells others.
public struct Story: Equatable, Codable, Sendable {
    public let headline: String
    public let toldTo: String
    public let story: String
    /// How many people hear it, by the word-of-mouth model.
    public let heardBy: Int

    public init(headline: String, toldTo: String, story: String, heardBy: Int) {
        self.headline = headline
        self.toldTo = toldTo
        self.story = story
        self.heardBy = heardBy
    }
}

/// A file that a talk was made from.
public struct SourceStamp: Equatable, Codable, Sendable {
    /// `scenario`, `persona`, `moves`, `rubric` or `word-of-mouth`.
    public let kind: String
    public let id: String
    /// SHA-256 of the file's bytes, in small hexadecimal digits.
    public let sha256: String

    public init(kind: String, id: String, sha256: String) {
        self.kind = kind
        self.id = id
        self.sha256 = sha256
    }
}

/// What a card says of itself that was made from another by taking out what is personal.
public struct RedactionMark: Equatable, Codable, Sendable {
    /// SHA-256 of the file of the card as it was, in small hexadecimal digits.
    public let original: String
    /// How often something of each kind was taken out: `e-mail address`, `phone number`, ...
    public let takenOut: [String: Int]

    public init(original: String, takenOut: [String: Int]) {
        self.original = original
        self.takenOut = takenOut
    }
}

/// The saved result of one attempt, with everything that made it.
public struct Scorecard: Equatable, Codable, Sendable {
    /// The form of this record.
    public static let currentSchema = 1

    public var schema: Int
    public var scenario: String
    public var title: String
    public var customer: String
    public var trainee: String
    public var seed: UInt64
    /// Seconds since 1970, UTC.
    public var started: Int
    public var ended: Int
    public var engine: String
    public var reader: String
    public var files: [SourceStamp]
    public var transcript: Transcript
    public var survey: Survey
    public var story: Story
    /// Clues earned, as the customer gave them.
    public var clues: [String]
    public var hintsUsed: Int
    public var assessment: Assessment
    /// The moves of the talk that speak against the trainee, in the order of the alphabet; absent on a card from before
    /// they were kept.
    public var harmful: [String]?
    /// Absent where the card is as the talk made it.
    public var redacted: RedactionMark?

    public init(
        scenario: String, title: String, customer: String, trainee: String, seed: UInt64, started: Int, ended: Int,
        engine: String, reader: String, files: [SourceStamp], transcript: Transcript, survey: Survey, story: Story,
        clues: [String], hintsUsed: Int, assessment: Assessment, harmful: [String]? = nil
    ) {
        schema = Self.currentSchema
        self.scenario = scenario
        self.title = title
        self.customer = customer
        self.trainee = trainee
        self.seed = seed
        self.started = started
        self.ended = ended
        self.engine = engine
        self.reader = reader
        self.files = files
        self.transcript = transcript
        self.survey = survey
        self.story = story
        self.clues = clues
        self.hintsUsed = hintsUsed
        self.assessment = assessment
        self.harmful = harmful
    }
}
