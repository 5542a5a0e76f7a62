/// Scenarios that people are to play and hand in by a day.
public struct Assignment: Equatable, Codable, Sendable {
    /// The form of an assignment.
    public static let currentSchema = 1

    public let schema: Int
    /// Small letters, digits, `-` and `_`.
    public let id: String
    /// Who is to do it, by name.
    public let to: [String]
    public let scenarios: [String]
    /// When it was given, and the last second in which it is in time, in seconds since 1970, UTC.
    public let given: Int
    public let due: Int
    /// How many attempts at each scenario are to be handed in at least.
    public let attempts: Int
    /// The percent that one of them is to reach; absent where the rubric's own pass counts.
    public let mark: Int?
    public let by: String
    public let note: String?

    /// Makes an assignment.
    public init(
        id: String, to: [String], scenarios: [String], given: Int, due: Int, attempts: Int, mark: Int?, by: String,
        note: String?
    ) {
        schema = Self.currentSchema
        self.id = id
        self.to = to
        self.scenarios = scenarios
        self.given = given
        self.due = due
        self.attempts = attempts
        self.mark = mark
        self.by = by
        self.note = note
    }

    /// Whether a word can be the id of an assignment or a set.
    public static func isID(_ word: String) -> Bool { DatedName.isScenario(word) }

    /// The same for all but one.
    func without(_ name: String) -> Assignment {
        Assignment(
            id: id, to: to.filter { $0 != name }, scenarios: scenarios, given: given, due: due, attempts: attempts,
            mark: mark, by: by, note: note)
    }
}

extension Assignment: SubmittedRecord {
    var problem: String? {
        if !Self.isID(id) { return "'id' is no id" }
        if !to.allSatisfy({ (try? TraineeName($0)) != nil }) { return "'to' has a name that is none" }
        if !scenarios.allSatisfy(DatedName.isScenario) { return "'scenarios' has a name that is no scenario's" }
        if ![given, due].allSatisfy(DatedName.seconds.contains) { return "it has a time that is none" }
        if !(1...1000).contains(attempts) { return "'attempts' is not from 1 to 1000" }
        return mark.map { (0...100).contains($0) } ?? true ? nil : "'mark' is not from 0 to 100"
    }
}
