internal import RapportModel
internal import RapportReading

/// What many chats come to, added up one by one.
public struct ChatTally: Sendable {
    public private(set) var chats = 0
    /// Chats that could not be judged.
    public private(set) var problems = 0
    public private(set) var passed = 0
    /// Chats in which something critical happened.
    public private(set) var critical = 0
    public private(set) var percent = Mean()
    public private(set) var empathy = Mean()
    public private(set) var resolution = Mean()
    public private(set) var solved = Mean()
    public private(set) var satisfied = Mean()
    public private(set) var effective = Mean()
    /// In the order of the rubric: how far up its levels each criterion stands, from 0 to 1.
    public private(set) var criteria: [(id: String, asks: String, share: Mean)] = []

    public init() {}

    /// Adds a chat; nothing for one that could not be judged.
    public mutating func add(_ chat: ScoredChat?) {
        guard let chat else {
            problems += 1
            return
        }
        chats += 1
        passed += chat.assessment.passed ? 1 : 0
        critical += chat.assessment.critical.isEmpty ? 0 : 1
        percent.add(chat.assessment.percent.map(Double.init))
        empathy.add(chat.empathy)
        resolution.add(chat.resolution)
        solved.add(chat.outcome.solved)
        satisfied.add(chat.outcome.satisfied)
        effective.add(chat.outcome.effective)
        if criteria.isEmpty { criteria = chat.assessment.criteria.map { ($0.id, $0.asks, Mean()) } }
        for (place, result) in chat.assessment.criteria.enumerated() where place < criteria.count {
            guard let value = result.value, let best = result.best, best > 0 else { continue }
            criteria[place].share.add(Double(value) / Double(best))
        }
    }

    /// A mean as it grows.
    public struct Mean: Equatable, Sendable {
        private var sum = 0.0
        public private(set) var count = 0

        /// Absent where there is nothing to take it over.
        public var value: Double? { count > 0 ? sum / Double(count) : nil }

        mutating func add(_ value: Double?) {
            guard let value else { return }
            sum += value
            count += 1
        }
    }
}
