/// Finds the word that a slip of one letter was meant to be.
///
/// One slip in six letters or more leaves the first two or the last three alone, so only words that share those are
/// compared.
struct TypoIndex: Sendable {
    /// Shorter words are too close to each other to guess.
    static let shortestTyped = 6
    private static let longestTyped = 32

    private var byStart: [String: [String]] = [:]
    private var byEnd: [String: [String]] = [:]

    mutating func insert(_ word: String) {
        guard word.utf8.count >= Self.shortestTyped - 1, word.utf8.allSatisfy({ $0 < 0x80 }) else { return }
        byStart[Self.start(of: word), default: []].append(word)
        byEnd[Self.end(of: word), default: []].append(word)
    }

    /// The first word, in the order of insertion, that is one slip away: a letter missing, added, changed or swapped.
    func word(meantBy typed: String) -> String? {
        let length = typed.utf8.count
        guard (Self.shortestTyped...Self.longestTyped).contains(length) else { return nil }
        let letters = Array(typed.utf8)
        let openings: Set<UInt8> = [letters[0], letters[1]]
        for candidates in [byStart[Self.start(of: typed)], byEnd[Self.end(of: typed)]] {
            for candidate in candidates ?? [] {
                // Hands rarely miss a first letter, except by swapping it; `cutter` is not meant to be `nutter`.
                guard let first = candidate.utf8.first, openings.contains(first) else { continue }
                if Self.isOneSlip(letters, Array(candidate.utf8)) { return candidate }
            }
        }
        return nil
    }

    /// Whether two words differ by one slip (a Damerau-Levenshtein distance of 1).
    static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard abs(left.count - right.count) <= 1, left != right else { return false }
        let shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        var (leftEnd, rightEnd) = (left.count, right.count)
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1)
        }
        let (leftRest, rightRest) = (leftEnd - start, rightEnd - start)
        if max(leftRest, rightRest) <= 1 { return true }
        return leftRest == 2 && rightRest == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
    }

    private static func start(of word: String) -> String { String(decoding: word.utf8.prefix(2), as: UTF8.self) }
    private static func end(of word: String) -> String { String(decoding: word.utf8.suffix(3), as: UTF8.self) }
}
