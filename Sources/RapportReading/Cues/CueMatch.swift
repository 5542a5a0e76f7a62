/// Where a cue was found: from the first word to the last, and which of them the cue spells out.
struct CueMatch: Equatable {
    let words: Range<Int>
    /// The words that are no gap, in order.
    let spelled: [Int]
}
