import RapportModel

/// The least and the most that each feeling can be.
struct FeelingLimits: Equatable {
    var mood: ClosedRange<Int>
    var patience: ClosedRange<Int>
    var trust: ClosedRange<Int>

    /// Anything from 0 to 100.
    static let any = FeelingLimits(mood: Feelings.range, patience: Feelings.range, trust: Feelings.range)

    init(mood: ClosedRange<Int>, patience: ClosedRange<Int>, trust: ClosedRange<Int>) {
        self.mood = mood
        self.patience = patience
        self.trust = trust
    }

    /// Exactly these feelings.
    init(_ feelings: Feelings) {
        self.init(
            mood: feelings.mood...feelings.mood, patience: feelings.patience...feelings.patience,
            trust: feelings.trust...feelings.trust)
    }

    subscript(feeling: Feeling) -> ClosedRange<Int> {
        get {
            switch feeling {
            case .mood: mood
            case .patience: patience
            case .trust: trust
            }
        }
        set {
            switch feeling {
            case .mood: mood = newValue
            case .patience: patience = newValue
            case .trust: trust = newValue
            }
        }
    }

    /// Both together.
    func union(_ other: FeelingLimits) -> FeelingLimits {
        var result = self
        for feeling in Feeling.allCases {
            result[feeling] =
                min(
                    self[feeling].lowerBound, other[feeling].lowerBound)...max(
                    self[feeling].upperBound, other[feeling].upperBound)
        }
        return result
    }
}
