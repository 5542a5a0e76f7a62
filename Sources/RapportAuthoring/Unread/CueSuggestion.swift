/// A cue made from replies: the words that all of them have in the same order, with gaps where words stand between.
struct CueSuggestion {
    /// The cue as a scenario file has it.
    let text: String

    /// A cue bridges at most this many words with one `*`.
    private static let widestGap = 4
    /// More words than these are a quotation, not a cue.
    private static let mostWords = 5

    init(_ replies: [String]) {
        let words = replies.map(LikenessWords.words)
        let first = words.first ?? []
        let shared = words.dropFirst().reduce(first) { Self.longestCommon($0, $1) }
        let kept = Self.isTelling(shared) ? shared : first
        text = Self.pattern(Self.heart(of: kept), in: first)
    }

    private static func isTelling(_ words: [String]) -> Bool { words.contains { !LikenessWords.common.contains($0) } }

    /// The longest sequence of words that both have in this order.
    private static func longestCommon(_ left: [String], _ right: [String]) -> [String] {
        var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i][j] =
                    left[i] == right[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var found: [String] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                found.append(left[i])
                (i, j) = (i + 1, j + 1)
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return found
    }

    /// The few words that tell most: the window with the most telling words, the first of several.
    private static func heart(of words: [String]) -> [String] {
        guard words.count > mostWords else { return words }
        let windows = (0...words.count - mostWords).map { words[$0..<$0 + mostWords] }
        let best = windows.max { left, right in telling(left) < telling(right) }
        var heart = Array(best ?? words[...])
        while heart.count > 2, let last = heart.last, LikenessWords.common.contains(last) { heart.removeLast() }
        while heart.count > 2, let head = heart.first, LikenessWords.common.contains(head) { heart.removeFirst() }
        return heart
    }

    private static func telling(_ words: ArraySlice<String>) -> Int {
        words.count { !LikenessWords.common.contains($0) }
    }

    /// The words with `*` where the reply has others between them; a wide gap ends the cue.
    private static func pattern(_ words: [String], in reply: [String]) -> String {
        var parts: [String] = []
        var place = 0
        for word in words {
            guard let next = reply[place...].firstIndex(of: word) else { break }
            if !parts.isEmpty, next > place {
                guard next - place <= widestGap else { break }
                parts.append("*")
            }
            parts.append(word)
            place = next + 1
        }
        return parts.joined(separator: " ")
    }
}
