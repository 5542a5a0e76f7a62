import RapportModel

/// What the cues make of a reply, for a reader that builds on them.
struct CueFindings {
    let reading: Reading
    /// The reply in words and sentences.
    let text: Text
    /// What the reply asks.
    let questions: [AskedQuestion]
    /// For each move, the sentences that mention it only to take it back: “I'm not sorry”.
    let denied: [String: Set<Int>]
}
