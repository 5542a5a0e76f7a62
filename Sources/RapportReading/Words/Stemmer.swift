import CStemmer

/// Snowball's English stemmer: `apologised` and `apologises` become one stem.
///
/// The library keeps its working state in the stemmer, so each reading makes its own and shares it with nobody.
final class Stemmer {
    /// Longer words are no English; they stay as they are.
    private static let longestWord = 48

    private let handle: OpaquePointer?

    init() { handle = sb_stemmer_new("english", "UTF_8") }

    deinit { sb_stemmer_delete(handle) }

    func stem(of word: String) -> String {
        let bytes = Array(word.utf8)
        guard let handle, !bytes.isEmpty, bytes.count <= Self.longestWord,
            let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count))
        else { return word }
        let length = Int(sb_stemmer_length(handle))
        return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
}
