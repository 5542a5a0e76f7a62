/// One of the three things a customer feels about the talk.
public enum Feeling: String, CaseIterable, Codable, Sendable {
    case mood, patience, trust
}

/// What a customer feels at one moment: three whole numbers from 0 (bad) to 100 (good).
public struct Feelings: Equatable, Codable, Sendable {
    /// The range that every feeling is held to.
    public static let range = 0...100

    public private(set) var mood: Int
    public private(set) var patience: Int
    public private(set) var trust: Int

    /// Makes feelings; numbers outside 0 to 100 are moved to the nearer end.
    public init(mood: Int, patience: Int, trust: Int) {
        self.mood = Self.clamped(mood)
        self.patience = Self.clamped(patience)
        self.trust = Self.clamped(trust)
    }

    /// The value of one feeling, 0 to 100.
    public subscript(feeling: Feeling) -> Int {
        get {
            switch feeling {
            case .mood: mood
            case .patience: patience
            case .trust: trust
            }
        }
        set {
            switch feeling {
            case .mood: mood = Self.clamped(newValue)
            case .patience: patience = Self.clamped(newValue)
            case .trust: trust = Self.clamped(newValue)
            }
        }
    }

    /// Adds a change, held to 0 to 100.
    public mutating func apply(_ change: FeelingChange) {
        for feeling in Feeling.allCases { self[feeling] += change[feeling] }
    }

    /// The mood as one of four words, with bounds that are the same in every scenario.
    public var band: MoodBand { MoodBand(mood: mood) }

    private static func clamped(_ value: Int) -> Int { min(max(value, range.lowerBound), range.upperBound) }
}

/// How much each feeling moves, as signed points on the 0 to 100 scale.
public struct FeelingChange: Equatable, Codable, Sendable {
    public var mood: Int
    public var patience: Int
    public var trust: Int

    /// No change at all.
    public static let none = FeelingChange()

    public init(mood: Int = 0, patience: Int = 0, trust: Int = 0) {
        self.mood = mood
        self.patience = patience
        self.trust = trust
    }

    /// The change of one feeling.
    public subscript(feeling: Feeling) -> Int {
        switch feeling {
        case .mood: mood
        case .patience: patience
        case .trust: trust
        }
    }

    /// The sum of the three changes: how far the reply moved this customer for better or worse.
    public var total: Int { mood + patience + trust }
}

/// The customer's mood as a word: furious 0 to 24, upset 25 to 49, wary 50 to 69, warm 70 to 100.
public enum MoodBand: String, CaseIterable, Codable, Sendable {
    case furious, upset, wary, warm

    /// The band of a mood from 0 to 100.
    public init(mood: Int) {
        switch mood {
        case ..<25: self = .furious
        case ..<50: self = .upset
        case ..<70: self = .wary
        default: self = .warm
        }
    }
}
