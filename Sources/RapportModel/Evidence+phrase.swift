extension Evidence {
    /// The words with what their clause still holds, if that is short: “that must have been” reads better with “awful” behind it.
    ///
    /// A reader points at the words that decide; people quote whole phrases. Goes on to the next mark of punctuation, `and`,
    /// `but` or `because`, where that is no more than ``mostAdded`` words away; else the words stay as they are. Words
    /// that are not where they should be in the reply, as in a card from elsewhere, stay as they are too.
    public func phrase(in reply: String) -> String {
        let bytes = reply.utf8
        guard start <= end, end <= bytes.count else { return words }
        let from = bytes.index(bytes.startIndex, offsetBy: end)
        guard from.samePosition(in: reply) != nil, reply[..<from].hasSuffix(words) else { return words }
        var added: [Substring] = []
        var last = from
        for word in reply[from...].split(whereSeparator: \.isWhitespace) {
            let bare = word.prefix { !Self.isStop($0) }
            // A word that the evidence ends in the middle of is finished, whatever it is.
            let isRest = word.startIndex == from
            guard isRest || !Self.joints.contains(bare.lowercased()) else { return words + reply[from..<last] }
            if !bare.isEmpty {
                added.append(bare)
                last = bare.endIndex
            }
            guard added.count <= Self.mostAdded else { return words }
            if bare.endIndex < word.endIndex { return words + reply[from..<last] }
        }
        return words + reply[from..<last]
    }

    /// The most words that a quote is longer than what it shows.
    static let mostAdded = 5

    /// Words before which a new thought begins.
    private static let joints: Set<String> = ["and", "but", "because", "or", "if", "when"]

    private static func isStop(_ character: Character) -> Bool { ",.;:!?…—–()[]\"“”".contains(character) }
}
