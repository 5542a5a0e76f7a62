/// Ordinary English words: a typed word that is one of these is no slip.
enum KnownWords {
    /// The words in American spelling.
    static let all: Set<String> = Set(stems.map(\.word))

    /// Each word with its stem, in the order of the alphabet.
    static let stems: [(word: String, stem: String)] = {
        let stemmer = Stemmer()
        return list.split(whereSeparator: \.isWhitespace).map { word in
            let american = Spelling.american(String(word))
            return (american, stemmer.stem(of: american))
        }
    }()
}
