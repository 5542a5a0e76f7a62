import RapportModel

/// An apology that opens a reply may not count against it: the reply is rated at least as high as what follows it.
///
/// A model that learned from replies in which poor ones said sorry more often will hold a sorry against a good one. Here a
/// rule knows better; it can only lift a reply to what it would be worth without its first words.
enum SincereOpening {
    private static let move = "apologise"
    /// Words that join an apology to what it is for, and are no reply by themselves.
    private static let joints: Set<String> = [
        "that", "for", "about", "to", "hear", "and", "this", "the", "your", "it", "all", "any", "inconvenience",
        "trouble",
    ]

    /// What follows an apology that cues find at the very beginning; nil where there is none, or nothing follows.
    static func rest(of reply: String, after reading: Reading, in text: Text) -> String? {
        guard let first = text.words.first,
            let apology = reading.moves.first(where: { $0.move == move })?.evidence,
            apology.start <= first.bytes.upperBound
        else { return nil }
        let follows = text.words.contains { $0.bytes.lowerBound >= apology.end && !joints.contains($0.text) }
        guard follows else { return nil }
        let utf8 = reply.utf8
        return String(
            reply[utf8.index(utf8.startIndex, offsetBy: apology.end)...].drop { !$0.isLetter && !$0.isNumber })
    }
}
