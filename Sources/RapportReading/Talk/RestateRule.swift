/// Sees that a reply takes up the customer's story in words of its own.
struct RestateRule {
    /// The move that the rule shows, besides its cues.
    static let move = "restate"
    /// How many of the customer's own words of content a sentence must take up.
    static let sharedWords = 2
    private static let customer: Set<String> = ["you", "your", "yours"]
    /// After `you`, these tell the customer what to do or expect, not what happened to them.
    private static let instructing: Set<String> = [
        "can", "could", "may", "might", "should", "must", "will", "need", "want", "try", "please",
    ]

    let context: ReplyContext

    /// The first sentence that speaks of the customer, takes up what they said, and copies nothing.
    ///
    /// - Parameter harmful: sentences, by number, that show a harmful move, such as blaming.
    func sentence(in scopes: Scopes, except harmful: Set<Int>) -> Range<Int>? {
        let text = scopes.text
        let candidates = text.sentences.enumerated().filter { number, sentence in
            !harmful.contains(number) && !scopes.asks(inSentence: number) && speaksOfThem(sentence, in: text)
        }
        guard !candidates.isEmpty else { return nil }
        let talk = Talk(context: context)
        let copied = talk.copied(in: text)
        return candidates.first { _, sentence in
            !sentence.contains { copied.contains($0) }
                && sharedStems(text.words[sentence], with: talk).count >= Self.sharedWords
        }?.element
    }

    private func speaksOfThem(_ sentence: Range<Int>, in text: Text) -> Bool {
        sentence.contains { Self.customer.contains(text.words[$0].text) } && !instructs(sentence, in: text)
            && !sentence.contains { text.words[$0].isQuoted }
    }

    /// Whether a sentence gives directions, which take up the customer's words without showing understanding.
    private func instructs(_ sentence: Range<Int>, in text: Text) -> Bool {
        sentence.contains { word in
            if ["please", "if"].contains(text.words[word].text) { return true }
            return text.words[word].text == "you" && word + 1 < sentence.upperBound
                && Self.instructing.contains(text.words[word + 1].text)
        }
    }

    private func sharedStems(_ words: ArraySlice<Word>, with talk: Talk) -> Set<String> {
        Set(words.filter { ContentWords.contains($0) && talk.holds(stem: $0.stem) }.map(\.stem))
    }
}
