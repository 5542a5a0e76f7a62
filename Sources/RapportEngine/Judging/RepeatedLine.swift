import RapportModel

extension Conversation {
    /// Shorter sentences (“Thank you.”, “Does that help?”) may come again.
    private static let fewestWords = 5

    /// The first sentence of a reply that stood, word for word, in an earlier one.
    func repeatedLine(in reply: String) -> Evidence? {
        let earlier = Set(transcript.turns.flatMap { sentences(of: $0.reply).map(\.words) })
        guard let again = sentences(of: reply).first(where: { earlier.contains($0.words) }) else { return nil }
        let start = reply.utf8.distance(from: reply.startIndex, to: again.range.lowerBound)
        let end = reply.utf8.distance(from: reply.startIndex, to: again.range.upperBound)
        return Evidence(start: start, end: end, words: String(reply[again.range]))
    }

    private func sentences(of text: String) -> [(words: [String], range: Range<String.Index>)] {
        text.split(whereSeparator: { ".!?\n".contains($0) || $0 == "\r\n" }).compactMap { part in
            let words = part.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            guard words.count >= Self.fewestWords, let first = part.firstIndex(where: { !$0.isWhitespace }) else {
                return nil
            }
            return (words, first..<part.endIndex)
        }
    }
}
