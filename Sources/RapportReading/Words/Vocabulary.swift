/// The words that cues speak of, each with a number, and the way from a typed word to it.
struct Vocabulary: Sendable {
    /// What no cue speaks of.
    static let unknown: Int32 = -1

    /// How many words there are; their numbers run from 0.
    var count: Int { ids.count }

    private var ids: [String: Int32] = [:]
    private var spellings: Set<String> = []
    private var typos = TypoIndex()

    /// The number of a cue's word, a new one if need be.
    mutating func learn(_ word: Word) -> Int32 {
        spellings.insert(word.text)
        if let id = ids[word.stem] { return id }
        let id = Int32(ids.count)
        ids[word.stem] = id
        return id
    }

    /// Prepares the correction of slips, once every cue is learned.
    mutating func finish() {
        for word in spellings.sorted() { typos.insert(word) }
        for (word, stem) in KnownWords.stems where ids[stem] != nil && !spellings.contains(word) {
            typos.insert(word)
        }
    }

    /// The number of a typed word, with one slip forgiven; `unknown` if no cue speaks of it.
    func id(of word: Word, stemmer: Stemmer) -> Int32 {
        if let id = ids[word.stem] { return id }
        guard word.figure == nil else { return Self.unknown }
        for shorter in Elongation.shortened(word.text) {
            if let id = ids[stemmer.stem(of: shorter)] { return id }
        }
        guard !KnownWords.all.contains(word.text), let meant = typos.word(meantBy: word.text) else {
            return Self.unknown
        }
        return ids[stemmer.stem(of: meant)] ?? Self.unknown
    }
}
