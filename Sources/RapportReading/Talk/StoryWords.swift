/// The words of a text that carry its story, so that two texts can be compared.
public enum StoryWords {
    /// Their stems: numbers, and longer words that do not stand in any service talk.
    public static func stems(of text: String) -> Set<String> {
        Set(Text(text, stemmer: Stemmer()).words.filter(ContentWords.contains).map(\.stem))
    }
}
