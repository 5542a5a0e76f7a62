/// What the customer has said so far, cut into words.
struct Talk {
    private let texts: [Text]
    /// Stems of words with meaning of their own.
    let content: Set<String>
    /// Runs of this many words count as copied.
    static let copiedRun = 7

    init(context: ReplyContext, stemmer: Stemmer) {
        texts = context.history.filter { $0.speaker == .customer }.map { Text($0.text, stemmer: stemmer) }
        content = Set(texts.flatMap(\.words).filter(ContentWords.contains).map(\.stem))
    }

    /// Where a text repeats seven words of the customer in a row.
    func copied(in text: Text) -> Set<Int> {
        let runs = Set(texts.flatMap { Self.runs(of: $0) }.map(\.words))
        return Set(Self.runs(of: text).filter { runs.contains($0.words) }.flatMap { Array($0.place) })
    }

    static func runs(of text: Text) -> [(words: [String], place: Range<Int>)] {
        guard text.words.count >= copiedRun else { return [] }
        return (0...(text.words.count - copiedRun)).map { start in
            let place = start..<start + copiedRun
            return (text.words[place].map(\.text), place)
        }
    }
}
