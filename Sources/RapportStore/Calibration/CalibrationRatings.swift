/// The levels that one person gave to the talks of a set.
public struct CalibrationRatings: Equatable, Codable, Sendable {
    /// The form of the ratings.
    public static let currentSchema = 1

    public let schema: Int
    public let set: String
    public let by: String
    /// When the last one was given, in seconds since 1970, UTC; 0 where a form could not know.
    public var at: Int
    /// In the order in which they were given.
    public var ratings: [Rated]

    /// Begins without any.
    public init(set: String, by: String, at: Int, ratings: [Rated] = []) {
        schema = Self.currentSchema
        self.set = set
        self.by = by
        self.at = at
        self.ratings = ratings
    }

    /// One level.
    public struct Rated: Equatable, Codable, Sendable {
        /// The talk's number, from 1.
        public let talk: Int
        public let criterion: String
        public let level: String

        public init(talk: Int, criterion: String, level: String) {
            self.talk = talk
            self.criterion = criterion
            self.level = level
        }
    }

    /// The level of a criterion of a talk; absent where none was given.
    public func level(of criterion: String, in talk: Int) -> String? {
        ratings.last { $0.talk == talk && $0.criterion == criterion }?.level
    }

    /// Whether anything was said of a talk.
    public func has(_ talk: Int) -> Bool { ratings.contains { $0.talk == talk } }
}

extension CalibrationRatings: SubmittedRecord {
    var problem: String? {
        if !Assignment.isID(set) { return "'set' is no id" }
        if (try? TraineeName(by)) == nil { return "'by' is no name" }
        if !DatedName.seconds.contains(at) { return "'at' is not a time" }
        if ratings.count > 100_000 { return "it has more ratings than any set" }
        return ratings.allSatisfy { (1...CalibrationSet.mostTalks).contains($0.talk) }
            ? nil : "'ratings' speaks of a talk that cannot be"
    }
}
