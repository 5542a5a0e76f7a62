extension Evidence {
    /// The words with what their clause still holds, if that is short: “that must have been” reads better with “awful” behind it.
    ///
    /// A reader points at the words that decide; people quote whole phrases. Begins with the word that they begin in (“that's
    /// our printer”), and goes on to the next mark of punctuation, `and`, `but` or `because`, where that is no more than
    /// ``mostAdded`` words away; else the words stay as they are. Words that are not where they should be in the reply, as
    /// in a card from elsewhere, stay as they are too.
    public func phrase(in reply: String) -> String {
        let bytes = reply.utf8
        guard start <= end, end <= bytes.count else { return words }
        let from = bytes.index(bytes.startIndex, offsetBy: end)
        guard from.samePosition(in: reply) != nil, reply[..<from].hasSuffix(words) else { return words }
        let before = reply[..<from].dropLast(words.count)
        let begun = before.reversed().prefix { $0.isLetter || $0.isNumber || "'’".contains($0) }.reversed()
        let isWhole = words.last.map(Self.isStop) ?? false
        return String(begun) + words + (isWhole ? "" : Self.rest(of: reply[from...]))
    }

    /// What stands before the next stop of a text, where that is near; nothing where it is far.
    private static func rest(of text: Substring) -> Substring {
        var added = 0
        var last = text.startIndex
        for word in text.split(whereSeparator: \.isWhitespace) {
            let bare = word.prefix { !isStop($0) }
            // A word that the evidence ends in the middle of is finished, whatever it is.
            let isRest = word.startIndex == text.startIndex
            guard isRest || !joints.contains(bare.lowercased()) else { break }
            if !bare.isEmpty {
                added += 1
                last = bare.endIndex
            }
            guard added <= mostAdded else { return "" }
            if bare.endIndex < word.endIndex { break }
        }
        return text[..<last]
    }

    /// The most words that a quote is longer than what it shows.
    static let mostAdded = 5

    /// Words before which a new thought begins.
    private static let joints: Set<String> = ["and", "but", "because", "or", "if", "when"]

    private static func isStop(_ character: Character) -> Bool { ",.;:!?…—–()[]\"“”".contains(character) }

    /// Whether a phrase ends before this word or mark, so that another begins.
    public static func endsPhrase(_ word: some StringProtocol) -> Bool {
        word.contains(where: isStop) || joints.contains(word.lowercased())
    }
}
