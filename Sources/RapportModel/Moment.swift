/// What a condition can see: one reply, all that came before it, and how things stand after it.
public struct Moment: Equatable, Sendable {
    /// The number of this reply, from 1; 0 before the first.
    public var turn: Int
    /// What this reply did: moves, offers, engine moves, and the roles of all these and of the beat it was given in.
    public var happened: Set<String>
    /// The same for each earlier reply, oldest first.
    public var earlier: [Set<String>]
    /// What stands now: known facts, the ending once there is one, and their roles.
    public var standing: Set<String>
    /// Facts that became known through this reply, and their roles.
    public var learned: Set<String>
    /// Actions carried out at the desk by now.
    public var done: Set<String>
    public var before: Feelings
    public var feelings: Feelings
    /// The reader's rating of this reply, where the reader gives one.
    public var rating: Rating?

    public init(
        turn: Int, happened: Set<String> = [], earlier: [Set<String>] = [], standing: Set<String> = [],
        learned: Set<String> = [], done: Set<String> = [], before: Feelings, feelings: Feelings, rating: Rating? = nil
    ) {
        self.turn = turn
        self.happened = happened
        self.earlier = earlier
        self.standing = standing
        self.learned = learned
        self.done = done
        self.before = before
        self.feelings = feelings
        self.rating = rating
    }
}

extension Condition {
    /// Whether the condition holds at a moment.
    ///
    /// A name that is not given there never holds.
    public func holds(in moment: Moment) -> Bool {
        switch self {
        case .always: true
        case .name(let name): moment.happened.contains(name) || moment.standing.contains(name)
        case .first(let name): moment.happened.contains(name) && !moment.happenedEarlier(name)
        case .ever(let name): moment.happened.contains(name) || moment.happenedEarlier(name)
        case .again(let name): moment.happened.contains(name) && moment.happenedEarlier(name)
        case .previous(let name): moment.earlier.last?.contains(name) ?? false
        case .times(let name, let comparison, let count): comparison.holds(moment.times(name), count)
        case .learned(let name): moment.learned.contains(name)
        case .done(let name): moment.done.contains(name)
        case .number(let quantity, let comparison, let value):
            moment.value(of: quantity).map { comparison.holds($0, value) } ?? false
        case .rose(let feeling): moment.feelings[feeling] > moment.before[feeling]
        case .fell(let feeling): moment.feelings[feeling] < moment.before[feeling]
        case .not(let inner): !inner.holds(in: moment)
        case .and(let left, let right): left.holds(in: moment) && right.holds(in: moment)
        case .or(let left, let right): left.holds(in: moment) || right.holds(in: moment)
        }
    }
}

extension Moment {
    fileprivate func happenedEarlier(_ name: String) -> Bool { earlier.contains { $0.contains(name) } }

    fileprivate func times(_ name: String) -> Int {
        earlier.count { $0.contains(name) } + (happened.contains(name) ? 1 : 0)
    }

    fileprivate func value(of quantity: Condition.Quantity) -> Double? {
        switch quantity {
        case .mood: Double(feelings.mood)
        case .patience: Double(feelings.patience)
        case .trust: Double(feelings.trust)
        case .turn: Double(turn)
        case .empathy: rating?.empathy
        case .resolution: rating?.resolution
        }
    }
}
