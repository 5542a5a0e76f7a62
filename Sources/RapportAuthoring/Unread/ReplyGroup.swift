/// Replies that say much the same, and a cue that would find them.
public struct ReplyGroup: Equatable, Sendable {
    /// The replies, each once, the most frequent first.
    public let replies: [String]
    /// How often they were given in all.
    public let count: Int
    /// A cue that matches all of them, or the first where they share too little; the author has the last word on it.
    public let cue: String
}

extension ReplyGroup {
    /// Groups replies by the words they share: two belong together when half of their telling words are the same.
    ///
    /// The same replies in any order give the same groups, the largest first.
    public static func groups(of replies: [String]) -> [ReplyGroup] {
        let counts = replies.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let distinct = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        var groups: [[String]] = []
        for reply in distinct {
            let words = LikenessWords(reply)
            if let place = groups.firstIndex(where: { $0.contains { words.isLike(LikenessWords($0)) } }) {
                groups[place].append(reply)
            } else {
                groups.append([reply])
            }
        }
        return groups.map { members in
            ReplyGroup(
                replies: members, count: members.reduce(0) { $0 + (counts[$1] ?? 0) },
                cue: CueSuggestion(members).text)
        }
        .sorted { ($1.count, $0.cue) < ($0.count, $1.cue) }
    }
}

/// The words of a reply that say what it is about.
struct LikenessWords {
    /// All words, small letters, in order.
    let all: [String]
    private let telling: Set<String>

    init(_ reply: String) {
        all = Self.words(of: reply)
        let set = Set(all)
        let rest = set.subtracting(Self.common)
        telling = rest.isEmpty ? set : rest
    }

    /// Whether half of the telling words of both are the same (Jaccard's index at least 0.5).
    func isLike(_ other: LikenessWords) -> Bool {
        let shared = telling.intersection(other.telling).count
        return shared * 2 >= telling.union(other.telling).count
    }

    static func words(of text: String) -> [String] {
        text.lowercased().replacing("’", with: "'")
            .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }

    /// Words that stand in any sentence and tell nothing of it.
    static let common: Set<String> = [
        "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could",
        "did", "do", "does", "for", "from", "get", "had", "has", "have", "he", "her", "him", "his", "i", "i'll", "i'm",
        "i've", "if", "in", "is", "it", "it's", "its", "just", "me", "my", "no", "not", "of", "oh", "ok", "on", "or",
        "our", "please", "she", "should", "so", "some", "that", "that's", "the", "their", "them", "then", "there",
        "they", "this", "to", "too", "up", "us", "very", "was", "we", "we'll", "we're", "we've", "well", "were", "what",
        "when", "which", "who", "will", "with", "would", "yes", "you", "you're", "your",
    ]
}
