/// What the customer has said so far, cut into words.
struct Talk {
    private let lines: [ContextText]
    /// Runs of this many words count as copied.
    static let copiedRun = 7

    init(context: ReplyContext) { lines = ContextText.lines(of: context) }

    /// Whether the customer has used a word with meaning of its own, in some form.
    func holds(stem: String) -> Bool { lines.contains { $0.stems.contains(stem) } }

    /// Where a text repeats seven words of the customer in a row.
    func copied(in text: Text) -> Set<Int> {
        let own = Dictionary(grouping: Self.runs(of: text), by: \.words)
        // A reply has fewer runs than all that the customer has said, so its are the ones that are looked up.
        let copied = own.isEmpty ? [] : lines.flatMap { line in line.runs.compactMap { own[$0] } }
        return Set(copied.joined().flatMap { Array($0.place) })
    }

    /// Every seven words in a row, joined by blanks, and where they stand.
    static func runs(of text: Text) -> [(words: String, place: Range<Int>)] {
        guard text.words.count >= copiedRun else { return [] }
        return (0...(text.words.count - copiedRun)).map { start in
            let place = start..<start + copiedRun
            return (text.words[place].map(\.text).joined(separator: " "), place)
        }
    }
}
