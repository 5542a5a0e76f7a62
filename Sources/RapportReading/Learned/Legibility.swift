import RapportModel

/// Whether the model may judge a reply at all: it knows English, and words that are the trainee's own.
enum Legibility {
    /// Why a reply says nothing to the customer, whatever the model would make of its words.
    enum Emptiness {
        /// No word in it; mostly letters of other alphabets; words broken up by characters that nobody sees; mostly the
        /// customer's own lines.
        case noWords, otherScript, hidden, copied
    }

    /// From which share of its letters a reply counts as written in another script.
    private static let foreignShare = 0.4
    /// From which share of its words a reply counts as copied.
    private static let copiedShare = 0.6
    /// From how many breaks inside words a reply counts as disguised, and from which share of its words; a few come by
    /// pasting.
    private static let hiddenCount = 4
    private static let hiddenShare = 0.15
    /// The end of Latin Extended-B.
    private static let lastLatin: UInt32 = 0x24F

    static func emptiness(of reply: String, text: Text, context: ReplyContext) -> Emptiness? {
        let scalars = Array(reply.unicodeScalars)
        let letters = scalars.count { $0.isLetter }
        let words = Double(text.words.count)
        if words == 0 || letters == 0 { return .noWords }
        let foreign = scalars.count { $0.isLetter && $0.value > lastLatin }
        if Double(foreign) > foreignShare * Double(letters) { return .otherScript }
        let breaks = breaks(in: scalars)
        if breaks >= hiddenCount, Double(breaks) > hiddenShare * words { return .hidden }
        guard text.words.count >= Talk.copiedRun else { return nil }
        let copied = Talk(context: context).copied(in: text)
        return Double(copied.count) > copiedShare * words ? .copied : nil
    }

    /// How often two letters stand apart by invisible characters alone; soft hyphens come with any web page.
    private static func breaks(in scalars: [Unicode.Scalar]) -> Int {
        var count = 0
        var isAfterLetter = false
        var isBroken = false
        for scalar in scalars {
            if scalar.properties.generalCategory == .format || scalar == "\u{34F}" {
                isBroken = isBroken || (isAfterLetter && scalar != "\u{AD}")
                continue
            }
            if isBroken && scalar.isLetter { count += 1 }
            isAfterLetter = scalar.isLetter
            isBroken = false
        }
        return count
    }
}
