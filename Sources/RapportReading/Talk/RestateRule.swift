/// Sees that a reply takes up the customer's story in words of its own.
struct RestateRule {
    /// The move that the rule shows, besides its cues.
    static let move = "restate"
    /// How many of the customer's own words of content a sentence must take up.
    static let sharedWords = 2
    private static let customer: Set<String> = ["you", "your", "yours"]

    let talk: Talk

    /// The first sentence that speaks of the customer, takes up what they said, and copies nothing.
    ///
    /// - Parameter harmful: sentences, by number, that show a harmful move, such as blaming.
    func sentence(in scopes: Scopes, except harmful: Set<Int>) -> Range<Int>? {
        let text = scopes.text
        let copied = talk.copied(in: text)
        return text.sentences.enumerated().first { number, sentence in
            !harmful.contains(number) && !scopes.asks(inSentence: number)
                && sentence.contains { Self.customer.contains(text.words[$0].text) }
                && !sentence.contains { copied.contains($0) || text.words[$0].isQuoted }
                && sharedStems(text.words[sentence]).count >= Self.sharedWords
        }?.element
    }

    private func sharedStems(_ words: ArraySlice<Word>) -> Set<String> {
        Set(words.filter { ContentWords.contains($0) && talk.content.contains($0.stem) }.map(\.stem))
    }
}
