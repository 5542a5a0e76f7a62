/// Guesses which of the known words was meant.
enum Suggestion {
    /// Words longer than this are not compared, which keeps hostile files cheap.
    private static let longest = 64

    /// The known word nearest to a word, if it is near enough to be what was meant.
    static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let letters = Array(word.unicodeScalars)
        guard letters.count <= longest, !letters.isEmpty else { return nil }
        let bound = max(1, letters.count / 3)
        let near = known.compactMap { candidate -> (distance: Int, word: String)? in
            let others = Array(candidate.unicodeScalars)
            guard candidate != word, others.count <= longest, abs(others.count - letters.count) <= bound else {
                return nil
            }
            let distance = distance(from: letters, to: others)
            return distance <= bound ? (distance, candidate) : nil
        }
        return near.min { $0 < $1 }?.word
    }

    /// A help line for the guess, or none.
    static func help(for word: String, among known: some Sequence<String>) -> [String] {
        nearest(to: word, among: known).map { ["did you mean '\($0)'?"] } ?? []
    }

    /// Insertions, deletions, replacements and swaps of neighbours (the restricted Damerau-Levenshtein distance).
    private static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
