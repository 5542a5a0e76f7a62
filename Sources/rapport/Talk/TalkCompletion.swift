import RapportModel

/// What Tab offers in a talk: commands at the start of a line, then what the desk knows.
struct TalkCompletion {
    let desk: Desk

    /// The candidates for the word being typed.
    ///
    /// - Parameters:
    ///   - before: the line up to the word.
    ///   - word: the word so far.
    func candidates(before: String, word: String) -> [String] {
        let typed = before.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let command = typed.first else {
            return word.hasPrefix("/") ? TalkCommand.allCases.map { "/" + $0.rawValue } : []
        }
        let given = Array(typed.dropFirst())
        switch command {
        case "/look": return desk.lookUps.compactMap { Self.next(in: $0.key, after: given) }
        case "/do" where given.isEmpty: return desk.actions.map(\.name)
        default: return []
        }
    }

    /// The next word of a key whose first words have been typed.
    private static func next(in key: String, after given: [String]) -> String? {
        let words = key.split(separator: " ").map(String.init)
        guard words.count > given.count else { return nil }
        let isSame = zip(words, given).allSatisfy { $0.lowercased() == $1.lowercased() }
        return isSame ? words[given.count] : nil
    }
}
