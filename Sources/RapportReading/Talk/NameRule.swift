/// Sees that a reply calls the customer by name.
enum NameRule {
    /// The move that the rule shows, besides its cues.
    static let move = "personalise"
    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "the", "and", "of", "from"]
    /// First names that are words as well, and so need the look of a name.
    private static let alsoWords: Set<String> = [
        "will", "may", "mark", "grace", "hope", "faith", "rose", "dawn", "pat", "rob", "bill", "sue", "art", "drew",
        "chase", "frank", "miles", "joy", "amber", "summer", "june", "april", "august", "rich", "penny", "victor",
        "king", "young", "long", "brown", "white", "black", "green", "price", "day", "love", "wood", "stone", "new",
    ]

    /// The first word that is part of the customer's name.
    static func word(of name: String, in text: Text, stemmer: Stemmer) -> Int? {
        let parts = Set(words(of: name, stemmer: stemmer).filter { $0.utf8.count > 1 }).subtracting(titles)
        return text.words.indices.first { place in
            let word = text.words[place]
            guard parts.contains(word.text), !word.isQuoted else { return false }
            return !alsoWords.contains(word.text) || (word.isCapitalised && looksLikeName(place, in: text))
        }
    }

    /// The words of a name, without those that stand for several: Ty is nobody's “thank you”.
    private static func words(of name: String, stemmer: Stemmer) -> [String] {
        name.split { $0.isWhitespace || $0 == "-" }.map { Text(String($0), stemmer: stemmer).words }
            .filter { $0.count == 1 }.flatMap { $0.map(\.text) }
    }

    /// Whether a capital letter cannot come from the beginning of a sentence alone.
    private static func looksLikeName(_ place: Int, in text: Text) -> Bool {
        let sentence = text.sentence(around: place)
        if place > sentence.lowerBound { return true }
        return place + 1 == sentence.upperBound || text.words[place + 1].followsComma
    }
}
