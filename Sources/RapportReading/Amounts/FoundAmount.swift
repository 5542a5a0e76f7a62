import RapportModel

/// An amount in a text, and the words that name it.
struct FoundAmount: Equatable {
    let amount: Amount
    let words: Range<Int>
    /// Whether a sign or noun says what it counts; a bare number takes the unit of the offer's limit.
    let hasUnit: Bool
}
