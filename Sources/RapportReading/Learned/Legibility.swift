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
    private static let mostForeign = 0.4
    /// From which share of its words a reply counts as copied.
    private static let mostCopied = 0.6
    /// From how many invisible characters between two letters a reply counts as disguised; one or two come by pasting.
    private static let mostHidden = 3

    static func emptiness(of reply: String, text: Text, context: ReplyContext) -> Emptiness? {
        let scalars = Array(reply.unicodeScalars)
        let letters = scalars.count { $0.properties.isAlphabetic }
        if text.words.isEmpty || letters == 0 { return .noWords }
        let foreign = scalars.count { $0.properties.isAlphabetic && $0.value > lastLatin }
        if Double(foreign) > mostForeign * Double(letters) { return .otherScript }
        if hiddenCount(in: scalars) >= mostHidden { return .hidden }
        let copied = Talk(context: context, stemmer: Stemmer()).copied(in: text)
        return Double(copied.count) > mostCopied * Double(text.words.count) ? .copied : nil
    }

    /// The end of Latin Extended-B.
    private static let lastLatin: UInt32 = 0x24F

    /// Invisible characters that stand between two letters, alone or in a row.
    private static func hiddenCount(in scalars: [Unicode.Scalar]) -> Int {
        var count = 0
        var isAfterLetter = false
        var run = 0
        for scalar in scalars {
            if scalar.properties.generalCategory == .format {
                if isAfterLetter { run += 1 }
                continue
            }
            isAfterLetter = scalar.properties.isAlphabetic
            if isAfterLetter { count += run }
            run = 0
        }
        return count
    }
}
