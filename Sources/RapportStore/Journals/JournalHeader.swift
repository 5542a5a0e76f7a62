public import RapportModel

/// The first line of a journal: all that a talk needs to begin again as it began.
public struct JournalHeader: Equatable, Codable, Sendable {
    /// The form of a journal.
    public static let currentSchema = 1

    /// The form of this journal.
    public let schema: Int
    public let scenario: String
    public let seed: UInt64
    public let trainee: String
    /// Seconds since 1970, UTC.
    public let started: Int
    /// The versions of the engine and of the reader that the talk began with.
    public let engine: String
    public let reader: String
    /// The files that the talk is made from.
    public let files: [SourceStamp]

    /// Makes the header of a new journal.
    public init(
        scenario: String, seed: UInt64, trainee: String, started: Int, engine: String, reader: String,
        files: [SourceStamp]
    ) {
        schema = Self.currentSchema
        self.scenario = scenario
        self.seed = seed
        self.trainee = trainee
        self.started = started
        self.engine = engine
        self.reader = reader
        self.files = files
    }
}

extension JournalHeader: HasSchema {}
