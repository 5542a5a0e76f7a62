/// Takes the drawl out of a word: `sooo` is `so`, `sorryyy` is `sorry`, `greaaat` is `great`.
enum Elongation {
    /// The word with every letter that stands three times or more once, then twice; nothing if there is none.
    static func shortened(_ word: String) -> [String] {
        let letters = Array(word.utf8)
        let isDrawn = letters.indices.dropFirst(2).contains {
            letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2]
        }
        guard isDrawn else { return [] }
        return [kept(1, of: letters), kept(2, of: letters)]
    }

    private static func kept(_ most: Int, of letters: [UInt8]) -> String {
        var kept: [UInt8] = []
        var start = 0
        while start < letters.count {
            var end = start
            while end < letters.count, letters[end] == letters[start] { end += 1 }
            kept += letters[start..<(end - start > 2 ? start + most : end)]
            start = end
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
