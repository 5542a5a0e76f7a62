import RapportModel

/// Whether the model may judge a reply at all: it knows English, and words that are the trainee's own.
struct Legibility {
    /// Why a reply says nothing to the customer, whatever the model would make of its words.
    enum Emptiness {
        /// No word in it; mostly letters of other alphabets; mostly the customer's own lines.
        case noWords, otherScript, copied
    }

    /// From which share of its letters a reply counts as written in another script.
    private static let mostForeign = 0.4
    /// From which share of its words a reply counts as copied.
    private static let mostCopied = 0.6

    static func emptiness(of reply: String, text: Text, context: ReplyContext) -> Emptiness? {
        var letters = 0
        var foreign = 0
        for scalar in reply.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            if scalar.value > 0x24F { foreign += 1 }
        }
        if text.words.isEmpty || letters == 0 { return .noWords }
        if Double(foreign) > mostForeign * Double(letters) { return .otherScript }
        let talk = Talk(context: context, stemmer: Stemmer())
        let copied = talk.copied(in: text)
        return Double(copied.count) > mostCopied * Double(text.words.count) ? .copied : nil
    }
}
